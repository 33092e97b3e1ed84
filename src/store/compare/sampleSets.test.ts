// Drawn sets: a project of their own with all classes filled, and whatever is open meanwhile stays as it was.
import { expect, test, vi } from 'vitest';
import { newIds } from '../../browser/ids';
import { memoryStorage } from '../../browser/memoryStorage';
import { SAMPLE_SET_IDS, SAMPLE_SETS, TEST_PER_CLASS } from '../../core/sampleSets/sampleSets';
import '../../words/testing/inEnglish';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { allSamples } from '../../core/dataset/dataset';
import { countByClass } from '../../core/dataset/classCounts';
import { toyFile } from '../testing/toyPictures';
import { toyPorts, toySpec, until } from '../testing/toyPorts';
import { drawnClassNames } from './sampleSetNames';

const started = async (change: Parameters<typeof toyPorts>[0] = {}) => {
  const store = createAppStore(toyPorts(change));
  await store.getState().startProject();
  return store;
};

const classOf = (store: AppStore) => store.getState().dataset.classes[0]?.id ?? '';

test('every class of every set has a name of its own', () => {
  for (const set of SAMPLE_SET_IDS) {
    expect(drawnClassNames[set]).toHaveLength(SAMPLE_SETS[set].classes.length);
    expect(new Set(drawnClassNames[set]).size).toBe(drawnClassNames[set].length);
  }
});

test('a set opens as a project of its own, with so many pictures in each class', async () => {
  const store = await started();
  const before = store.getState().project;
  await store.getState().openSampleSet({ set: 'dice', perClass: 3, shortcut: false });
  const { project, dataset, sampleSetWork } = store.getState();
  expect(project).toMatchObject({ kind: 'open', name: 'Dice' });
  expect(project).not.toEqual(before);
  expect(dataset.classes.map(({ name }) => name)).toEqual(['One pip', 'Two pips', 'Three pips', 'Four pips', 'Five pips', 'Six pips']);
  expect([...countByClass(dataset).values()]).toEqual([3, 3, 3, 3, 3, 3]);
  expect(new Set(dataset.samples.map(({ burst }) => burst)).size).toBe(18);
  // Its test part lies in the test set: other pictures, drawn alike.
  expect(dataset.testSamples.map(({ classId }) => classId).sort()).toEqual(
    dataset.classes.flatMap(({ id }) => Array.from({ length: TEST_PER_CLASS }, () => id)).sort(),
  );
  expect(sampleSetWork).toEqual({ kind: 'opened', set: 'dice', name: 'Dice', pictures: 18, tests: 6 * TEST_PER_CLASS });
});

test.each([
  ['is said where it was asked for alone', true],
  ['is said wherever a person is, if they have gone', false],
])('what came of it %s', async (_, seen) => {
  const store = await started();
  store.getState().see('set', true);
  const opening = store.getState().openSampleSet({ set: 'dice', perClass: 1, shortcut: false });
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'drawing' && sampleSetWork.done > 3);
  store.getState().see('set', seen);
  await opening;
  const told = store.getState().notices.filter(({ kind }) => kind === 'set-opened');
  expect(told).toMatchObject(seen ? [] : [{ name: 'Dice', pictures: 6, tests: 6 * TEST_PER_CLASS }]);
});

test.each([
  ['a class was renamed', (store: AppStore): void => store.getState().changeClass(classOf(store), { name: 'Mine' })],
  ['pictures were added', (store: AppStore): void => void store.getState().importFiles([toyFile(0.5)], classOf(store))],
  ['another project was opened', (store: AppStore): void => void store.getState().newProject('Beside')],
])('where %s meanwhile, the set waits until it is wished for', async (_, begin) => {
  const store = await started();
  const opening = store.getState().openSampleSet({ set: 'dice', perClass: 1, shortcut: false });
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'drawing' && sampleSetWork.done > 3);
  begin(store);
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind !== 'drawing');
  const { project, notices, sampleSetWork } = store.getState();
  expect(sampleSetWork).toEqual({ kind: 'ready', set: 'dice', name: 'Dice' });
  expect(project).not.toMatchObject({ name: 'Dice' });
  const ready = notices.find((notice) => notice.kind === 'project-ready');
  if (ready?.kind !== 'project-ready') throw new Error('not said');
  ready.open();
  await opening;
  expect(store.getState()).toMatchObject({ project: { name: 'Dice' }, sampleSetWork: { kind: 'opened', pictures: 6 } });
  expect(store.getState().notices.some(({ kind }) => kind === 'project-ready')).toBe(false);
});

test('a set that waits gives way to the next one', async () => {
  const store = await started();
  const first = store.getState().openSampleSet({ set: 'dice', perClass: 1, shortcut: false });
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'drawing' && sampleSetWork.done > 3);
  store.getState().changeClass(classOf(store), { name: 'Mine' });
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'ready');
  await store.getState().openSampleSet({ set: 'faces', perClass: 1, shortcut: false });
  await first;
  expect(store.getState()).toMatchObject({ project: { name: 'Faces' }, sampleSetWork: { kind: 'opened', set: 'faces' } });
  expect(store.getState().notices.some(({ kind }) => kind === 'project-ready')).toBe(false);
});

test('that it failed is said to who has gone', async () => {
  const store = await started({ drawPicture: () => Promise.reject(new Error('no canvas')) });
  await store.getState().openSampleSet({ set: 'faces', perClass: 2, shortcut: false });
  expect(store.getState().notices).toMatchObject([{ kind: 'set-failed', name: 'Faces', detail: 'no canvas' }]);
});

test('cancelled while it draws, it leaves everything as it was', async () => {
  const store = await started();
  const { project, dataset } = store.getState();
  const opening = store.getState().openSampleSet({ set: 'leaves', perClass: 40, shortcut: true });
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'drawing' && sampleSetWork.done > 3);
  store.getState().cancelSampleSet();
  await opening;
  expect(store.getState()).toMatchObject({ project, dataset, sampleSetWork: { kind: 'idle' } });
  expect(store.getState().projects).toHaveLength(1);
});

test('cancelled while it is taken in, what is in is kept', async () => {
  const store = await started();
  const opening = store.getState().openSampleSet({ set: 'leaves', perClass: 40, shortcut: true });
  await until(store, ({ importing }) => importing.kind === 'running' && importing.done > 20);
  store.getState().cancelSampleSet();
  await opening;
  const { sampleSetWork, dataset } = store.getState();
  expect(sampleSetWork).toEqual({ kind: 'cancelled', set: 'leaves', name: 'Leaves, with a shortcut' });
  expect(dataset.samples.length).toBeGreaterThan(0);
  expect(dataset.samples.length).toBeLessThan(200);
});

test('another project that is opened while it is taken in gets none of it', async () => {
  const store = await started();
  const opening = store.getState().openSampleSet({ set: 'leaves', perClass: 40, shortcut: false });
  await until(store, ({ importing }) => importing.kind === 'running' && importing.done > 20);
  await store.getState().newProject('Beside');
  await opening;
  expect(store.getState()).toMatchObject({ project: { name: 'Beside' }, dataset: { samples: [] }, sampleSetWork: { kind: 'idle' } });
});

test('a picture that cannot be drawn is said, and no project is made', async () => {
  const store = await started({ drawPicture: () => Promise.reject(new Error('no canvas')) });
  await store.getState().openSampleSet({ set: 'faces', perClass: 2, shortcut: false });
  expect(store.getState().sampleSetWork).toEqual({ kind: 'failed', set: 'faces', detail: 'no canvas' });
  expect(store.getState().projects).toHaveLength(1);
});

test('with a shortcut it opens in Arabic too, where its name holds marks of direction', async () => {
  const store = await started();
  await store.getState().setLanguage('ar');
  await store.getState().openSampleSet({ set: 'dice', perClass: 1, shortcut: true });
  expect(store.getState().sampleSetWork.kind).toBe('opened');
  await store.getState().setLanguage('en');
});

test('opened a second time, it leaves the first one alone, even where that is gone back to in mid-flight', async () => {
  const kept = memoryStorage();
  const gate = { isShut: false, letGo: undefined as (() => void) | undefined };
  const store = await started({
    storage: {
      ...kept,
      async create(project) {
        if (gate.isShut) await new Promise<void>((resolve) => (gate.letGo = resolve));
        return kept.create(project);
      },
    },
  });
  await store.getState().openSampleSet({ set: 'dice', perClass: 1, shortcut: false });
  const { project } = store.getState();
  if (project.kind !== 'open') throw new Error('not open');
  await store.getState().newProject('Beside');
  gate.isShut = true;
  const second = store.getState().openSampleSet({ set: 'dice', perClass: 1, shortcut: false });
  await vi.waitUntil(() => gate.letGo !== undefined);
  // Whoever leaves a project waits for what is written of it.
  const goneBack = store.getState().openProject(project.id);
  gate.letGo?.();
  await goneBack;
  await second;
  expect(store.getState()).toMatchObject({ project: { id: project.id }, sampleSetWork: { kind: 'idle' } });
  expect(allSamples(store.getState().dataset)).toHaveLength(6 * (1 + TEST_PER_CLASS));
});

test('opened twice, it has the same folds, and the same is said of every picture', async () => {
  const opened = async () => {
    const store = await started({ newId: newIds(() => Date.UTC(2026, 0)) });
    await store.getState().chooseBackbone(toySpec());
    await store.getState().openSampleSet({ set: 'dice', perClass: 10, shortcut: false });
    const { evaluation, dataset, projectSplit } = await until(
      store,
      (state) => state.evaluation.kind === 'ready' && state.evaluation.table.ids.length === 60,
    );
    if (evaluation.kind !== 'ready') throw new Error('not there');
    const at = new Map(dataset.samples.map(({ burst }, number) => [burst, number]));
    const { ids, classIds, classes, probabilities } = evaluation.table;
    return {
      folds: projectSplit?.split.folds.map((bursts) => bursts.map((burst) => at.get(burst))),
      rows: ids.map((id) => dataset.samples.findIndex((each) => each.id === id)),
      columns: classIds.map((id) => dataset.classes.findIndex((each) => each.id === id)),
      classes: [...classes],
      probabilities: [...probabilities],
    };
  };
  expect(await opened()).toEqual(await opened());
});
