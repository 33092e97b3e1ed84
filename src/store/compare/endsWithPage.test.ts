// What a closed page would end for good is asked about while it runs; what begins again by itself, or has ended, is not.
import { expect, test } from 'vitest';
import { measureCurvesHere } from '../../engine/curves';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { askBeforeEnding, ENDED, isEndedByLeaving } from './endsWithPage';

/** A page of which only the closing is there. */
function closable() {
  const page = new EventTarget();
  return { page, asks: () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true })) };
}

test('closing asks while a learning curve is measured, and no longer', async () => {
  const store = createAppStore(toyPorts({ measureCurves: measureCurvesHere }));
  const { getState, subscribe } = store;
  const { page, asks } = closable();
  askBeforeEnding(store, page);
  await getState().startProject();
  await getState().chooseBackbone(toySpec());
  for (const [at, { id }] of getState().dataset.classes.entries())
    await getState().importFiles(
      Array.from({ length: 4 }, (_, i) => toyFile(0.6 * at + i / 10)),
      id,
    );
  await until(store, ({ embeddings }) => embeddings.size === 8);
  expect(asks()).toBe(false);
  const asked: boolean[] = [];
  const leave = subscribe((state, before) => {
    if (state.curveWork.kind === 'running' && before.curveWork.kind !== 'running') asked.push(asks());
  });
  await getState().measureCurve();
  leave();
  expect(asked).toEqual([true]);
  expect(asks()).toBe(false);
});

test('what runs already is asked about as well', () => {
  const state = createAppStore(toyPorts()).getState();
  const { page, asks } = closable();
  askBeforeEnding({ getState: () => ({ ...state, exporting: 'onnx' }), subscribe: () => undefined }, page);
  expect(asks()).toBe(true);
});

test('a ladder, its fine-tuned rung and the like are asked about, a download and what follows the samples are not', () => {
  const state = createAppStore(toyPorts()).getState();
  const running = { kind: 'running', done: 0 } as const;
  const of = (change: object) => isEndedByLeaving({ ...state, ...change });
  expect(of({ laddersBy: new Map([['a', { work: running }]]) })).toBe(true);
  expect(of({ laddersBy: new Map([['a', { work: { kind: 'idle' }, measured: { tuning: running } }]]) })).toBe(true);
  for (const name of ENDED) expect([name, of({ [name]: running })]).toEqual([name, true]);
  expect(of({ projectFileWork: { kind: 'merging', name: 'a', done: 0, of: 2 } })).toBe(true);
  expect(of({ headWaits: true })).toBe(true);
  expect(of({ evaluation: { kind: 'making', done: 0, before: undefined } })).toBe(false);
  expect(of({ backbone: { kind: 'fetching', spec: toySpec(), progress: { loaded: 0 } } })).toBe(false);
  expect(of({ shortcut: { kind: 'cancelled' } })).toBe(false);
  expect(of({ sampleSetWork: { kind: 'ready', set: 'shapes', name: 'a' } })).toBe(false);
});
