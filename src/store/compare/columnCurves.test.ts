// Columns' learning curves: measured while they are wished for, of the same draws, kept with what they are of, and ended by Cancel.
import { expect, test } from 'vitest';
import { measureCurvesHere } from '../../engine/curves';
import { createAppStore } from '../appStore';
import type { AppState } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { curveBehind } from './columnCurves';
import { madeKey, columnIdsNow } from './columns';

async function taught(change: Parameters<typeof toyPorts>[0] = {}) {
  const store = createAppStore(toyPorts({ catalogue: () => Promise.resolve([toySpec('toy')]), ...change }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: 8 }, (_, i) => toyFile(2 * c + i / 20)),
      id,
    );
  store.getState().changeSettings({ curve: { kinds: ['linear', 'nearest-mean', 'mlp'], draws: 3, seed: 5 } });
  return store;
}

const curveOf = (id: string, state: AppState) => state.columnCurves.get(madeKey(id, state) ?? '');
const allReady = (state: AppState) =>
  columnIdsNow(state).length > 0 && columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready');

test('with curves, each column has those of the quick heads that are chosen, on as many draws; without, it has none', async () => {
  const store = await taught();
  await store.getState().openColumns();
  await until(store, allReady);
  expect(store.getState().columnCurves.size).toBe(0);
  await store.getState().openColumns(true);
  const state = await until(store, (now) => allReady(now) && columnIdsNow(now).every((id) => curveOf(id, now)));
  expect(columnIdsNow(state)).toEqual(['chosen', 'pixels']);
  for (const id of columnIdsNow(state)) {
    const curve = curveOf(id, state);
    expect(curve?.curves.map(({ kind }) => kind)).toEqual(['linear', 'nearest-mean']);
    for (const { points } of curve?.curves ?? []) {
      expect(points.map(({ shots }) => shots)).toEqual([1, 2, 5]);
      for (const { accuracies } of points) expect(accuracies).toHaveLength(3);
    }
    expect(curve?.classCount).toBe(2);
  }
  // The toy's two classes lie apart.
  expect(curveOf('chosen', state)?.curves[0]?.points[0]?.mean).toBe(1);
});

test('curves say when samples or their settings have changed, and are measured anew while they are in view', async () => {
  const store = await taught();
  await store.getState().openColumns(true);
  await until(store, (now) => allReady(now) && columnIdsNow(now).every((id) => curveOf(id, now)));
  const before = curveOf('pixels', store.getState());
  if (!before) throw new Error('no curve');
  expect(curveBehind(before, store.getState(), 'pixels')).toBeUndefined();
  store.getState().changeSettings({ curve: { ...store.getState().settings.curve, seed: 6 } });
  expect(curveBehind(before, store.getState(), 'pixels')).toBe('settings');
  store.getState().columnsMayBeStale();
  const state = await until(store, (now) => curveOf('pixels', now)?.seed === 6);
  expect(state.madeColumns.size).toBe(2);
});

test('Cancel ends a curve that is measured; what comes late of it is not shown', async () => {
  const stopped: boolean[] = [];
  const store = await taught({
    measureCurves: async (request, onMeasured, signal) => {
      signal.addEventListener('abort', () => stopped.push(true));
      return measureCurvesHere(request, onMeasured, signal);
    },
  });
  await store.getState().openColumns(true);
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'curve');
  store.getState().cancelColumns();
  expect(stopped).toEqual([true]);
  expect(store.getState().columnsBy.get('chosen')?.work).toEqual({ kind: 'cancelled' });
  expect(store.getState().columnCurves.size).toBe(0);
  store.getState().makeColumnsAgain();
  await until(store, (now) => allReady(now) && columnIdsNow(now).every((id) => curveOf(id, now)));
});

test('a project that is left while its curve is measured gives none to the one beside', async () => {
  const store = await taught();
  await store.getState().openColumns(true);
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'curve');
  const left = store.getState().project;
  await store.getState().newProject('Beside');
  store.getState().columnsMayBeStale();
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'lacking');
  expect(store.getState().project).not.toEqual(left);
  expect(columnIdsNow(store.getState()).map((id) => curveOf(id, store.getState()))).toEqual([undefined, undefined]);
});
