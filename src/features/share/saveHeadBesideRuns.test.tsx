// One next step at a time: while learning by epochs waits for Start, saving the older head is not as yellow as Start.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ready, taught } from '../../store/testing/evaluated';
import { asItIs } from '../../store/testing/onScreen';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { SaveHead } from './SaveHead';

test('saving is the step to take until a kind that learns by epochs is chosen', async () => {
  const { store } = await taught();
  await ready(store);
  const kinds = (besideRuns: boolean) =>
    [
      ...renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <SaveHead besideRuns={besideRuns} />
        </StoreProvider>,
      ).matchAll(/data-kind="(\w+)"/g),
    ].map(([, kind]) => kind);
  expect(kinds(true)).toEqual(['primary']);
  store.getState().chooseHead({ kind: 'mlp' });
  await until(store, ({ training }) => training.kind === 'unasked');
  expect(kinds(true)).toEqual(['secondary']);
  // Where there is no Start, it stays the step to take.
  expect(kinds(false)).toEqual(['primary']);
});
