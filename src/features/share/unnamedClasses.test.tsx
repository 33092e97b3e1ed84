// Before a head is handed on: classes that nobody named are told of, those with a name are not.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { all, ready, taught } from '../../store/testing/evaluated';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { HeadOut } from './HeadOut';
import { UnnamedClasses } from './UnnamedClasses';

test('classes without a name of their own are named, until each has one', async () => {
  const { store } = await taught();
  await ready(store, all(12));
  const said = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <UnnamedClasses teach={<span>the way there</span>} />
        </StoreProvider>,
      ),
    ).join('\n');
  expect(said()).toContain('Some classes are still called “Class 1” and “Class 2”.');
  expect(said()).toContain('the way there');
  const [first, second] = store.getState().dataset.classes;
  if (!first || !second) throw new Error('two classes are taught');
  store.getState().changeClass(first.id, { name: 'Cup' });
  expect(said()).toContain('One class is still called “Class 2”.');
  store.getState().changeClass(second.id, { name: 'Class 9b' });
  expect(said()).toBe('');
});

test('the card of the head says what its kind is the kind of', async () => {
  const { store } = await taught();
  await ready(store, all(12));
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <HeadOut teach={null} />
      </StoreProvider>,
    ),
  );
  expect(lines).not.toContain('Linear');
  expect(lines.join('\n')).toContain('How it learned: Linear');
});
