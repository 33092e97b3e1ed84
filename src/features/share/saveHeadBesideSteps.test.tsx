// One next step at a time: while learning waits for Start, or for more samples, saving the head is not as yellow as that.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AppStore } from '../../store/appStore';
import { ready, started, taught, teach } from '../../store/testing/evaluated';
import { asItIs } from '../../store/testing/onScreen';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { SaveHead } from './SaveHead';

const kindsOf = (store: AppStore, besideSteps: boolean) =>
  [
    ...renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <SaveHead besideSteps={besideSteps} />
      </StoreProvider>,
    ).matchAll(/data-kind="(\w+)"/g),
  ].map(([, kind]) => kind);

test('saving is the step to take until a kind that learns by epochs is chosen', async () => {
  const { store } = await taught();
  await ready(store);
  const kinds = (besideSteps: boolean) => kindsOf(store, besideSteps);
  expect(kinds(true)).toEqual(['primary']);
  store.getState().chooseHead({ kind: 'mlp' });
  await until(store, ({ training }) => training.kind === 'unasked');
  expect(kinds(true)).toEqual(['secondary']);
  // Where there is no Start, it stays the step to take.
  expect(kinds(false)).toEqual(['primary']);
});

test('nor is it while nobody can say how good the head is', async () => {
  const { store } = await started();
  await teach(store, [0], [2]);
  const { quality } = await ready(store);
  expect(quality.total).toBe(0);
  expect(kindsOf(store, true)).toEqual(['secondary']);
  expect(kindsOf(store, false)).toEqual(['primary']);
});
