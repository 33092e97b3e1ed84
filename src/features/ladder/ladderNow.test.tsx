// What the ladder says of an answer that is no longer, or was never, what it would measure now.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Elements } from '../../ui/elements';
import type { AppStore } from '../../store/appStore';
import { StoreProvider } from '../../store/useAppStore';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { idOf } from '../../store/base/projectState';
import { keptLadder, ladderFrom } from '../../store/compare/keptLadder';
import { ladderNow } from '../../store/compare/ladderNow';
import { Ladder } from './Ladder';
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

test('one that an earlier version kept says that its ranges may be too narrow; one of now does not', async () => {
  const store = await taught();
  await store.getState().climbLadder();
  const SINGLY = /counted every frame of a recording as a test of its own/;
  const text = () => shown(store, <Ladder teach={<></>} toTeach={<></>} />).join('\n');
  expect(text()).not.toMatch(SINGLY);
  const projectId = idOf(store.getState().project) ?? '';
  const { measured } = ladderNow(store.getState());
  const read = measured && ladderFrom(withoutSizes(keptLadder(measured)), projectId, []);
  store.setState({ laddersBy: new Map([[projectId, { work: { kind: 'idle' }, measured: read }]]) });
  expect(text()).toMatch(SINGLY);
  expect(text()).toContain('Measure again');
});

/** As it was kept before answers were counted by recording. */
function withoutSizes(kept: unknown): unknown {
  const { rungs, ...rest } = kept as { readonly rungs: readonly object[] };
  return { ...rest, rungs: rungs.map((rung) => ({ ...rung, recordings: undefined, effective: undefined })) };
}
