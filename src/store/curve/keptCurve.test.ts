// A measured learning curve outlives a visit: it is there again as it was, unless it is damaged, its project is gone,
// or another one is open by then.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import { CURVE_KINDS } from '../../core/compare/curveKinds';
import { curveOf } from '../../core/compare/learningCurve';
import { SETTINGS_VERSION } from '../../core/project/settings';
import type { CurveRequest, MeasureCurves } from '../../engine/curves';
import { measureCurvesHere } from '../../engine/curves';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { isCurveBehind } from './curveStanding';
import { curveFrom, keptCurve } from './keptCurve';
import type { CurveResult } from './learningCurveSlice';

const resultIn = (store: AppStore): CurveResult => {
  const { curveResult } = store.getState();
  if (!curveResult) throw new Error('not measured');
  return curveResult;
};
const linesOf = ({ measured }: CurveResult) => CURVE_KINDS.map((kind) => curveOf(kind, measured));

async function taught(storage: ProjectStorage) {
  const store = createAppStore(toyPorts({ storage }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: 8 }, (_, i) => toyFile(0.7 * c + i / 10)),
      id,
    );
  await until(store, ({ embeddings }) => embeddings.size === 16);
  return store;
}

async function measured(storage: ProjectStorage) {
  const store = await taught(storage);
  await store.getState().configureCurve({ draws: 2, kinds: ['linear', 'nearest-neighbours'] });
  await store.getState().saved();
  return store;
}

/** The next visit: the same storage, nothing in memory. */
async function nextVisit(storage: ProjectStorage, measureCurves: MeasureCurves = measureCurvesHere) {
  let ids = 0;
  const store = createAppStore(toyPorts({ storage, measureCurves, newId: () => `next-${++ids}` }));
  await store.getState().startProject();
  return store;
}

async function ready(store: AppStore) {
  await store.getState().chooseBackbone(toySpec());
  await until(store, ({ backbone, embeddings }) => backbone.kind === 'ready' && embeddings.size === 16);
}

test('what was measured is there again after a reload, not said to have changed, and not measured again', async () => {
  const storage = memoryStorage();
  const before = resultIn(await measured(storage));
  const requests: CurveRequest[] = [];
  const next = await nextVisit(storage, (request, ...rest) => {
    requests.push(request);
    return measureCurvesHere(request, ...rest);
  });
  const told: boolean[] = [];
  next.subscribe((state) => told.push(isCurveBehind(state)));
  await next.getState().readCurve();
  // The backbone is still on its way.
  expect(linesOf(resultIn(next))).toEqual(linesOf(before));
  await next.getState().openCurve();
  await ready(next);
  await next.getState().openCurve();
  await next.getState().measureCurve();
  expect(requests).toEqual([]);
  expect(new Set(told)).toEqual(new Set([false]));
  const { measured: points, ...rest } = before;
  expect(points.length).toBeGreaterThan(0);
  expect(resultIn(next)).toMatchObject({ ...rest, backbone: { id: before.backbone?.id, name: before.backbone?.name } });
  // Another head's settings are measured, of that head alone.
  next.getState().changeSettings({ nearestNeighbours: { kind: 'nearest-neighbours', k: 3 } });
  await next.getState().measureCurve();
  expect(requests.map(({ choices }) => choices.map(({ kind }) => kind))).toEqual([['nearest-neighbours']]);
  const [one] = next.getState().dataset.samples;
  const other = next.getState().dataset.classes.find(({ id }) => id !== one?.classId);
  next.getState().moveSamples([one?.id ?? ''], other?.id ?? '');
  expect(isCurveBehind(next.getState())).toBe(true);
});

test('opened before anything was read, it is read and not measured', async () => {
  const storage = memoryStorage();
  const before = resultIn(await measured(storage));
  const next = await nextVisit(storage, () => Promise.reject(new Error('measured again')));
  await ready(next);
  await next.getState().openCurve();
  expect(linesOf(resultIn(next))).toEqual(linesOf(before));
  expect(next.getState().curveWork).toEqual({ kind: 'idle' });
});

test('what was measured before it was cancelled outlives the visit', async () => {
  const storage = memoryStorage();
  const store = await taught(storage);
  const running = store.getState().measureCurve();
  await until(store, ({ curveResult }) => curveResult?.measured.length === 4);
  store.getState().cancelCurve();
  await running;
  await store.getState().saved();
  const next = await nextVisit(storage);
  await next.getState().readCurve();
  expect(resultIn(next).measured).toHaveLength(4);
  expect(resultIn(next).whole).toEqual([]);
});

test('it goes with its project', async () => {
  const storage = memoryStorage();
  const store = await measured(storage);
  await storage.remove(idOf(store.getState().project) ?? '');
  const next = await nextVisit(storage);
  await next.getState().readCurve();
  expect(next.getState().curveResult).toBeUndefined();
});

test('what is read once another project is open is shown in none, and none is measured', async () => {
  const storage = memoryStorage();
  await measured(storage);
  let left = 0;
  const next = await nextVisit({
    ...storage,
    async measured(id, tool) {
      const read = await storage.measured(id, tool);
      await next.getState().newProject(`Beside ${++left}`);
      return read;
    },
  });
  await next.getState().openCurve();
  expect(left).toBe(1);
  const { curveResult, curveWork } = next.getState();
  expect([curveResult, curveWork]).toEqual([undefined, { kind: 'idle' }]);
});

test('one that was measured while the kept one was read stays', async () => {
  const storage = memoryStorage();
  await measured(storage);
  let here: CurveResult | undefined;
  const next = await nextVisit({
    ...storage,
    async measured(id, tool) {
      const read = await storage.measured(id, tool);
      await next.getState().measureCurve();
      here = next.getState().curveResult;
      return read;
    },
  });
  await ready(next);
  await next.getState().readCurve();
  expect(here).toBeDefined();
  expect(resultIn(next)).toBe(here);
});

test('the fine-tuned line and the MLP are read back with what they learnt with', async () => {
  const result = resultIn(await measured(memoryStorage()));
  const [point] = result.measured;
  if (!point) throw new Error('no point');
  const { mlp, fineTuning } = (await nextVisit(memoryStorage())).getState().settings;
  const tuned = { kind: 'fine-tuned', settings: { ...fineTuning, epochs: 7 } } as const;
  const whole = [{ kind: 'mlp', settings: { ...mlp, hidden: 9, epochMilliseconds: 0 } } as const, tuned];
  const lines = [...result.measured, { ...point, name: 'mlp' }, { ...point, name: 'fine-tuned' }];
  const read = curveFrom(keptCurve({ ...result, measured: lines, whole, tuned }), 'p');
  expect(read?.whole).toEqual(whole);
  expect(read?.tuned).toEqual(tuned);
});

test("a record that is damaged, or a newer app's, is none", async () => {
  const storage = memoryStorage();
  const store = await measured(storage);
  const kept = keptCurve(resultIn(store)) as { readonly settings: object; readonly lines: readonly [object, ...object[]] };
  expect(curveFrom(kept, 'p')).toBeDefined();
  const [first, ...others] = kept.lines;
  const damaged: readonly unknown[] = [
    undefined,
    'nonsense',
    { ...kept, heldOut: 2 },
    { ...kept, seed: 0.5 },
    { ...kept, backbone: { id: 'toy' } },
    { ...kept, lines: [] },
    { ...kept, lines: [first, first] },
    { ...kept, lines: [{ ...first, kind: 'best' }, ...others] },
    { ...kept, lines: [{ ...first, shots: Uint16Array.of(1) }, ...others] },
    { ...kept, lines: [{ ...first, accuracy: 'high' }, ...others] },
    { ...kept, lines: [{ ...first, ...columns(1.5) }, ...others] },
    { ...kept, lines: [{ ...first, ...columns(NaN) }, ...others] },
    { ...kept, whole: ['linear', 'linear'] },
    { ...kept, settings: { ...kept.settings, version: SETTINGS_VERSION + 1 } },
  ];
  for (const each of damaged) expect(curveFrom(each, 'p')).toBeUndefined();
  expect(curveFrom({ ...kept, lines: [{ ...first, ...columns(0.5) }, ...others] }, 'p')).toBeDefined();
  await storage.saveMeasured(idOf(store.getState().project) ?? '', 'curve', damaged[8]);
  const next = await nextVisit(storage);
  await ready(next);
  await next.getState().openCurve();
  // Nothing was read, so it is measured.
  expect(resultIn(next).measured.length).toBeGreaterThan(0);
});

const columns = (accuracy: number) => ({
  shots: Uint16Array.of(1),
  draw: Uint16Array.of(0),
  full: Uint8Array.of(1),
  accuracy: Float64Array.of(accuracy),
});
