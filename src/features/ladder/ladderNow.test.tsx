// The ladder's answer in its lesson: of other samples than there are now it says so.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Elements } from '../../ui/elements';
import type { AppStore } from '../../store/appStore';
import { StoreProvider } from '../../store/useAppStore';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { LadderNow } from './LadderNow';

const VALUES = [
  [0, 0.1, 0.2, 0.3],
  [2, 2.1, 2.2, 2.3],
] as const;
const OLD = 'This was measured on other samples than there are now.';

async function taught() {
  const { store } = await onACircle(VALUES, { kind: 'nearest-mean' });
  const { mlp } = store.getState().settings;
  store.getState().changeSettings({ mlp: { ...mlp, hidden: 4, epochs: 2, epochMilliseconds: 0 } });
  return store;
}

const shown = (store: AppStore, what: Elements) =>
  linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{what}</StoreProvider>));

test('its lesson says that an answer is of other samples than there are now', async () => {
  const store = await taught();
  await store.getState().climbLadder();
  const lines = () => shown(store, <LadderNow otherwise={<p>nothing yet</p>} />);
  expect(lines()).not.toContain(OLD);
  const answer = lines()[0];
  store.getState().removeSamples([store.getState().dataset.samples[0]?.id ?? '']);
  expect(lines()).toEqual([answer, OLD]);
});
