// What columns came to outlives a visit: scores, verdicts and curves are there again as they were, nothing is measured twice,
// and no damaged record is read.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import { worthBeside } from '../../core/compare/worth';
import { measureCurvesHere } from '../../engine/curves';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import { nextVisit } from '../testing/nextVisit';
import { taughtStore } from '../testing/taughtStore';
import { randomToy, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { curveBehind } from './columnCurves';
import type { MadeColumn } from './columns';
import { columnBehind, madeKey, madeOf, columnIdsNow } from './columns';
import { columnsFrom, keptColumns } from './keptColumns';

const catalogue = () => Promise.resolve([toySpec('toy'), randomToy]);

const allReady = (state: AppState) =>
  columnIdsNow(state).length > 0 && columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready');

/** Two classes that a column tells apart in part: what is right is not all, and not nothing. */
async function measured(storage: ProjectStorage): Promise<AppStore> {
  const store = await taughtStore(storage, { each: 8, level: (classAt, at) => classAt + at / 4, ports: { catalogue } });
  store.getState().changeSettings({ curve: { kinds: ['linear', 'nearest-mean'], draws: 3, seed: 5 } });
  await store.getState().openColumns(true);
  store.getState().chooseColumns(['chosen', 'pixels', 'dice']);
  await until(store, (state) => allReady(state) && state.columnCurves.size === 3);
  await store.getState().saved();
  return store;
}

const nextColumns = (storage: ProjectStorage, change: Partial<Ports> = {}) => nextVisit(storage, 16, { catalogue, ...change });

const madeIn = (id: string, store: AppStore): MadeColumn => {
  const made = madeOf(id, store.getState());
  if (!made) throw new Error(`${id} is not measured`);
  return made;
};
const curveIn = (id: string, store: AppStore) => store.getState().columnCurves.get(madeKey(id, store.getState()) ?? '');

test('columns, what they came to and their curves are there again, and say what has changed since', async () => {
  const storage = memoryStorage();
  const before = await measured(storage);
  const next = await nextColumns(storage);
  expect(columnIdsNow(next.getState())).toEqual([]);
  await next.getState().readColumns();
  expect(columnIdsNow(next.getState())).toEqual(['chosen', 'pixels', 'dice']);
  for (const id of columnIdsNow(next.getState())) {
    const [was, is] = [madeIn(id, before), madeIn(id, next)];
    expect([is.answers, is.quality, is.numbers, is.choice, is.splitSeed]).toEqual([
      ...[was.answers, was.quality, was.numbers, was.choice, was.splitSeed],
    ]);
    expect({ ...is.of, backbone: is.of.backbone?.id }).toEqual({ ...was.of, backbone: was.of.backbone?.id });
    expect(curveIn(id, next)?.curves).toEqual(curveIn(id, before)?.curves);
    expect(columnBehind(is, next.getState(), undefined)).toBeUndefined();
  }
  const [first, second] = [madeIn('chosen', next), madeIn('pixels', next)];
  expect(worthBeside(second.answers, first.answers)).toEqual(
    worthBeside(madeIn('pixels', before).answers, madeIn('chosen', before).answers),
  );
  next.getState().removeSamples([next.getState().dataset.samples[0]?.id ?? '']);
  expect(columnBehind(first, next.getState(), undefined)).toBe('samples');
  const curve = curveIn('pixels', next);
  expect(curve && curveBehind(curve, next.getState(), 'pixels')).toBe('samples');
  expect(madeIn('chosen', next)).toBe(first);
});

test('nothing that was kept is measured again when columns come into view; the camera’s frames get a head', async () => {
  const storage = memoryStorage();
  await measured(storage);
  let curves = 0;
  const next = await nextColumns(storage, {
    measureCurves: (...request) => {
      curves++;
      return measureCurvesHere(...request);
    },
  });
  await next.getState().readColumns();
  const kept = columnIdsNow(next.getState()).map((id) => madeIn(id, next));
  expect(kept.map(({ head }) => head)).toEqual([undefined, undefined, undefined]);
  await next.getState().openColumns(true);
  await until(next, (state) => allReady(state) && columnIdsNow(state).every((id) => madeOf(id, state)?.head));
  expect(columnIdsNow(next.getState()).map((id) => madeIn(id, next).answers)).toEqual(kept.map(({ answers }) => answers));
  expect(curves).toBe(0);
});

test('one sample more is measured, kept, and there at the visit after', async () => {
  const storage = memoryStorage();
  await measured(storage);
  const next = await nextColumns(storage);
  await next.getState().importFiles([toyFile(0.3)], next.getState().dataset.classes[0]?.id);
  await next.getState().openColumns();
  await until(next, (state) => allReady(state) && columnIdsNow(state).every((id) => madeOf(id, state)?.of.count === 17));
  await next.getState().saved();
  const after = await nextColumns(storage);
  await after.getState().readColumns();
  for (const id of columnIdsNow(after.getState())) {
    expect(madeIn(id, after).of.count).toBe(17);
    expect(columnBehind(madeIn(id, after), after.getState(), undefined)).toBeUndefined();
  }
  // Curves were not wished for, and stay what they were.
  expect(curveIn('pixels', after)?.of.count).toBe(16);
});

test('columns that a link chose before, and what was measured in this visit, stay', async () => {
  const storage = memoryStorage();
  await measured(storage);
  const next = await nextColumns(storage);
  next.getState().chooseColumns(['chosen', 'histogram']);
  await next.getState().readColumns();
  expect(columnIdsNow(next.getState())).toEqual(['chosen', 'histogram']);
  const here = madeIn('chosen', next);
  await next.getState().readColumns();
  expect(madeIn('chosen', next)).toBe(here);
});

test('another project shows none of them', async () => {
  const storage = memoryStorage();
  await measured(storage);
  const next = await nextColumns(storage);
  await next.getState().newProject('Beside');
  await next.getState().readColumns();
  expect([columnIdsNow(next.getState()), next.getState().madeColumns.size]).toEqual([[], 0]);
});

test('each project has the columns that were chosen in it, within a visit and at the next', async () => {
  const storage = memoryStorage();
  const store = await measured(storage);
  const first = idOf(store.getState().project) ?? '';
  await store.getState().newProject('Beside');
  await store.getState().readColumns();
  expect(columnIdsNow(store.getState())).toEqual([]);
  await store.getState().openColumns();
  expect(columnIdsNow(store.getState())).toEqual(['chosen', 'dice', 'pixels']);
  store.getState().chooseColumns(['chosen', 'histogram']);
  store.getState().closeColumns();
  await store.getState().saved();
  await store.getState().openProject(first);
  await store.getState().openColumns();
  expect(columnIdsNow(store.getState())).toEqual(['chosen', 'pixels', 'dice']);
  const next = createAppStore(toyPorts({ storage, catalogue }));
  await next.getState().openProject(first);
  await next.getState().readColumns();
  expect(columnIdsNow(next.getState())).toEqual(['chosen', 'pixels', 'dice']);
});

test('a record that is damaged is none, and can be measured again', async () => {
  const storage = memoryStorage();
  const store = await measured(storage);
  const projectId = idOf(store.getState().project) ?? '';
  const { madeColumns, columnCurves } = store.getState();
  const ids = columnIdsNow(store.getState());
  const kept = keptColumns({ ids, made: [...madeColumns.values()], curves: [...columnCurves.values()] }) as {
    readonly asked: readonly string[];
    readonly made: readonly [{ readonly rows: Uint32Array; readonly of: object }, ...object[]];
    readonly curves: readonly [{ readonly lines: readonly [object] }, ...object[]];
  };
  expect(columnsFrom(kept, projectId, [])?.made).toHaveLength(3);
  const [made] = kept.made;
  const [curve] = kept.curves;
  const damaged: readonly unknown[] = [
    undefined,
    'nonsense',
    { ...kept, columns: ['a', 'b', 'c', 'd', 'e'] },
    { ...kept, columns: ['chosen', 'chosen'] },
    { ...kept, asked: kept.asked.slice(1) },
    { ...kept, made: [{ ...made, right: new Uint8Array(made.rows.length + 1) }] },
    { ...kept, made: [{ ...made, right: new Uint8Array(made.rows.length).fill(2) }] },
    { ...kept, made: [{ ...made, rows: new Uint32Array(made.rows.length) }] },
    { ...kept, made: [{ ...made, choice: { kind: 'linear', l2: 'auto', balanced: true } }] },
    { ...kept, made: [{ ...made, of: { ...made.of, fingerprint: 5 } }] },
    { ...kept, curves: [{ ...curve, heldOut: 2 }] },
    { ...kept, curves: [{ ...curve, lines: [curve.lines[0], curve.lines[0]] }] },
    { ...kept, curves: [{ ...curve, lines: [{ kind: 'linear', points: [{ shots: 1, full: true, accuracies: Float64Array.of(1.5) }] }] }] },
  ];
  for (const each of damaged) expect(columnsFrom(each, projectId, [])).toBeUndefined();
  await storage.saveMeasured(projectId, 'columns', damaged[7]);
  const next = await nextColumns(storage);
  await next.getState().readColumns();
  expect(next.getState().madeColumns.size).toBe(0);
  await next.getState().openColumns();
  await until(next, allReady);
  expect(next.getState().madeColumns.size).toBe(3);
});

test('nothing is kept where nothing was measured', () => {
  expect(keptColumns({ ids: ['chosen', 'pixels'], made: [], curves: [] })).toBeUndefined();
});
