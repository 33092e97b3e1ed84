// "Something else": offered once, in whatever language it was added.
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import type { AppStore } from '../../store/appStore';
import { createAppStore } from '../../store/appStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyPorts } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { say, speak } from '../../words/say';
import { SomethingElse } from './SomethingElse';

afterEach(() => speak('en'));

const said = (store: AppStore) =>
  linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <SomethingElse />
      </StoreProvider>,
    ),
  );

test('the button stands there until the class does, also in another language, and again once it is gone', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  expect(said(store)).toEqual(expect.arrayContaining([say('novelty.elseMeans'), say('novelty.elseAdd')]));
  const id = store.getState().addClass(say('novelty.elseName'));
  expect(said(store)).toContain(say('novelty.elseThere'));
  expect(said(store)).not.toContain(say('novelty.elseAdd'));
  for (const language of ['de', 'ar', 'zh-CN'] as const) {
    await speak(language);
    expect(said(store), language).toContain(say('novelty.elseThere'));
    expect(said(store), language).not.toContain(say('novelty.elseAdd'));
  }
  store.getState().removeClass(id);
  expect(said(store)).toContain(say('novelty.elseAdd'));
});
