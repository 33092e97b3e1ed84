// The test set: nothing ever learns from it, whichever way its pictures came; its score is what the head says; it is kept and undone.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { allSamples } from '../../core/dataset/dataset';
import { defaultSettings } from '../../core/project/settings';
import { predictWith } from '../../core/heads/heads';
import { readHeadFile, writeHeadFile } from '../../formats/headFile';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { trainedNow } from '../head/headSlice';
import { problemOf } from '../head/trainingProblem';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyEmbedding, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function taught(change: Partial<Ports> = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const files = (values: readonly number[]) => values.map((value) => toyFile(value));
  await store.getState().importFiles(files([0, 0.1, 0.2, 0.3, 0.4]), a);
  await store.getState().importFiles(files([2, 2.1, 2.2, 2.3, 2.4]), b);
  return { ports, store, a, b, files };
}

const tested = async (store: AppStore, asked: number) => {
  const { testSet } = await until(store, (state) => state.testSet.kind === 'ready' && state.testSet.table.ids.length === asked);
  if (testSet.kind !== 'ready') throw new Error('not there');
  return testSet;
};

/** All that anything is learnt from or measured with. */
const learntIds = (store: AppStore) => {
  const state = store.getState();
  if (state.backbone.kind !== 'ready') throw new Error('no backbone');
  const problem = problemOf(state.dataset, embeddingsNow(state), state.backbone.loaded, state.project, state);
  return new Set([
    ...(problem?.ids ?? []),
    ...state.dataset.samples.map(({ id }) => id),
    ...(state.evaluation.kind === 'ready' ? state.evaluation.table.ids : []),
  ]);
};

test('uploaded, in folders, recorded or moved there: nothing learns from it, and the head is the very same', async () => {
  const { ports, store, a, b, files } = await taught();
  await until(store, (state) => state.training.kind === 'current' && state.evaluation.kind === 'ready');
  const before = trainedNow(store.getState())?.head;
  const learnt = learntIds(store);
  const into = store.getState().project;
  await store.getState().importFiles(files([0.15, 0.25]), a, 'file', into, 'test');
  await store.getState().importFiles([toyFile(2.15, 'Class 2'), toyFile(2.25)], undefined, 'file', into, 'test');
  // What lay in no folder shows nobody knows what.
  expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'no-class-named', count: 1 });
  store.getState().startRecording(b, 'test');
  await until(store, (state) => state.recording.kind === 'recording' && state.recording.count > 0);
  store.getState().stopRecording();
  await until(store, (state) => state.recording.kind === 'idle' && state.dataset.testSamples.length > 3);
  store.getState().turnCameraOff();
  await store.getState().saved();
  const { dataset } = store.getState();
  expect(dataset.testSamples.slice(0, 3).map(({ classId }) => classId)).toEqual([a, a, b]);
  await tested(store, dataset.testSamples.length);
  expect(trainedNow(store.getState())?.head).toBe(before);
  expect(learntIds(store)).toEqual(learnt);
  const stored = await ports.storage.load(dataset.samples[0] ? (store.getState().project as { id: string }).id : '');
  expect(stored.ok && stored.value.samples.filter(({ part }) => part === 'test')).toHaveLength(dataset.testSamples.length);

  // One that was learnt from is forgotten by what is learnt next, and learnt again when that is undone.
  const moved = dataset.samples[0]?.id ?? '';
  store.getState().moveToPart([moved], 'test');
  await until(store, (state) => trainedNow(state)?.learntFrom.get(a) === 4);
  expect(learntIds(store).has(moved)).toBe(false);
  const notice = store.getState().notices.find(({ kind }) => kind === 'part-changed');
  if (notice?.kind === 'part-changed') notice.undo();
  await until(store, (state) => trainedNow(state)?.learntFrom.get(a) === 5);
  expect(learntIds(store)).toEqual(learnt);
});

test('its score is what the head says of its pictures, recounted from them; a mended label counts at once', async () => {
  const { store, a, b, files } = await taught();
  const values = [0.05, 0.35, 1.2, 2.05];
  await store.getState().importFiles(files(values), a, 'file', store.getState().project, 'test');
  const { table } = await tested(store, 4);
  const head = trainedNow(store.getState())?.head;
  if (!head) throw new Error('no head');
  const likeliest = (value: number) =>
    predictWith(head, Float32Array.from(toyEmbedding(value))).reduce((best, each) => (each.probability > best.probability ? each : best))
      .classId;
  const k = table.classCount;
  const said = table.ids.map((_, row) => {
    const own = table.probabilities.slice(row * k, row * k + k);
    return table.classIds[own.indexOf(Math.max(...own))];
  });
  expect(said).toEqual(values.map(likeliest));
  expect([...table.classes].map((c) => table.classIds[c])).toEqual([a, a, a, a]);
  const wrong = store.getState().dataset.testSamples[3]?.id ?? '';
  store.getState().moveSamples([wrong], b);
  const { testSet } = await until(store, (state) => state.testSet.kind === 'ready' && state.testSet.table !== table);
  expect(testSet.kind === 'ready' && testSet.table.classIds[testSet.table.classes[3] ?? -1]).toBe(b);
});

test('it follows the head, tells of classes that the head does not know, and ends with its last picture', async () => {
  const { store, a, files } = await taught();
  const lone = store.getState().addClass('Alone');
  await store.getState().importFiles(files([0.05]), a, 'file', store.getState().project, 'test');
  await store.getState().importFiles(files([5]), lone, 'file', store.getState().project, 'test');
  const first = await tested(store, 1);
  expect(first.leftOut).toEqual({ unknownClass: 1, learnt: 0, unreadable: 0 });
  store.getState().chooseHead({ kind: 'nearest-mean' });
  await until(
    store,
    ({ testSet, trained }) =>
      trained?.head.kind === 'nearest-mean' && testSet.kind === 'ready' && testSet.table.probabilities[0] !== first.table.probabilities[0],
  );
  store.getState().removeSamples(store.getState().dataset.testSamples.map(({ id }) => id));
  await until(store, ({ testSet }) => testSet.kind === 'away');
});

test('a reload keeps it, apart from what is learnt from; another project shows none of it', async () => {
  const storage = memoryStorage();
  const { store, a, files } = await taught({ storage });
  await store.getState().importFiles(files([0.05, 0.15]), a, 'file', store.getState().project, 'test');
  await tested(store, 2);
  await store.getState().saved();
  const { dataset } = store.getState();
  await store.getState().newProject('Beside');
  expect(store.getState().dataset.testSamples).toEqual([]);
  await until(store, ({ testSet }) => testSet.kind === 'away');

  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  const here = next.getState().projects.find(({ name }) => name !== 'Beside')?.id ?? '';
  await next.getState().openProject(here);
  await next.getState().chooseBackbone(toySpec());
  expect(next.getState().dataset).toEqual(dataset);
  await tested(next, 2);
});

test('recordings go from part to part as a whole, and one alone may be given another class with it', async () => {
  const { ports, store, a, b } = await taught();
  store.getState().startRecording(a);
  await until(store, (state) => state.recording.kind === 'recording' && state.recording.count > 0);
  ports.passTime(1000);
  await until(store, (state) => state.recording.kind === 'recording' && state.recording.count > 1);
  store.getState().stopRecording();
  await until(store, (state) => state.recording.kind === 'idle');
  store.getState().turnCameraOff();
  await store.getState().saved();
  const recorded = store.getState().dataset.samples.filter(({ source }) => source === 'camera');
  expect(recorded.length).toBeGreaterThan(1);
  store.getState().moveToPart([recorded[0]?.id ?? ''], 'test', b);
  const { dataset, notices } = store.getState();
  expect(dataset.testSamples.map(({ id }) => id)).toEqual(recorded.map(({ id }) => id));
  expect(dataset.testSamples.map(({ classId }) => classId)).toEqual(recorded.map((_, i) => (i === 0 ? b : a)));
  expect(notices.at(-1)).toMatchObject({ kind: 'part-changed', count: recorded.length, more: recorded.length - 1 });
  expect(allSamples(dataset)).toHaveLength(10 + recorded.length);
});

test('what comes to a recording later, and an undo of another change, goes to the part where the recording stands', async () => {
  const storage = memoryStorage();
  const { store, a, b } = await taught({ storage });
  const taken = store.getState().dataset.samples[0];
  if (!taken) throw new Error('no sample');
  store.getState().moveSamples([taken.id], b);
  const relabelled = store.getState().notices.at(-1);
  store.getState().moveToPart([taken.id], 'test');
  // A camera that goes on, or a copy of the project that is merged.
  const picture = { bytes: new ArrayBuffer(1), type: 'image/png' } as const;
  const late = { id: 'late', classId: a, burst: taken.burst, takenAt: taken.takenAt, source: taken.source };
  store.getState().addSamples([{ sample: late, picture }]);
  if (relabelled?.kind !== 'samples-moved') throw new Error('no undo');
  relabelled.undo();
  expect(
    store
      .getState()
      .dataset.testSamples.map(({ id, classId }) => [id, classId])
      .sort(),
  ).toEqual(
    [
      [taken.id, a],
      ['late', a],
    ].sort(),
  );
  expect(store.getState().dataset.samples.some(({ burst }) => burst === taken.burst)).toBe(false);
  await store.getState().saved();
  const { project } = store.getState();
  const stored = await storage.load(project.kind === 'open' ? project.id : '');
  expect(stored.ok && stored.value.samples.filter(({ burst }) => burst === taken.burst).map(({ part }) => part)).toEqual(['test', 'test']);
});

test('a head that learns when asked is not tested on what it has learnt, after a reload neither; what is new to it counts', async () => {
  const storage = memoryStorage();
  const { store, a, files } = await taught({ storage });
  store.getState().chooseHead({ kind: 'mlp' });
  store.getState().setMlp({ epochs: 3 });
  await store.getState().startMlp();
  const trained = trainedNow(await until(store, (state) => trainedNow(state)?.head.kind === 'mlp'));
  const learnt = store.getState().dataset.samples.filter(({ burst }) => trained?.learntRecordings?.has(burst));
  expect(learnt.length).toBeGreaterThan(1);
  store.getState().moveToPart(
    learnt.slice(0, 2).map(({ id }) => id),
    'test',
  );
  await store.getState().importFiles(files([0.15]), a, 'file', store.getState().project, 'test');
  expect((await tested(store, 1)).leftOut).toEqual({ unknownClass: 0, learnt: 2, unreadable: 0 });
  store.getState().keepHeads();
  await store.getState().saved();

  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  await next.getState().chooseBackbone(toySpec());
  await until(next, (state) => trainedNow(state)?.head.kind === 'mlp');
  expect((await tested(next, 1)).leftOut.learnt).toBe(2);
});

test('a head from a file knows the classes by their names, whatever ids they have here', async () => {
  const maker = await taught();
  maker.store.getState().changeClass(maker.a, { name: 'cat' });
  maker.store.getState().changeClass(maker.b, { name: 'dog' });
  await until(maker.store, ({ training }) => training.kind === 'current');
  await maker.store.getState().saveHead();
  const { bytes, name } = maker.ports.downloads.at(-1) ?? { bytes: new Uint8Array(), name: '' };
  const storage = memoryStorage();
  const classes = ['dog', 'cat'].map((each, i) => ({ id: String(i), name: each, colour: i, enabled: true }));
  await storage.create({ id: 'p', name: 'By a script', classes, samples: [], settings: defaultSettings });
  const store = createAppStore(toyPorts({ storage }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await store.getState().importFiles([toyFile(0.05), toyFile(0.15)], '1', 'file', store.getState().project, 'test');
  await store.getState().openHead({ file: new File([Uint8Array.from(bytes)], name), name });
  await until(store, ({ opened }) => opened !== undefined);
  const { table } = await tested(store, 2);
  expect([...table.classes].map((column) => table.classIds[column])).toEqual(['1', '1']);
  expect(new Set(table.classIds).size).toBe(2);
  expect([...table.classes].map((column, row) => (table.probabilities[2 * row + column] ?? 0) > 0.5)).toEqual([true, true]);
});

test('a head from a file is not tested on recordings that it says it learnt from; one that says nothing is told of', async () => {
  const { store, ports, files, a } = await taught();
  await store.getState().saveHead();
  const { bytes, name } = ports.downloads.at(-1) ?? { bytes: new Uint8Array(), name: '' };
  const learnt = store.getState().dataset.samples.slice(0, 2);
  store.getState().moveToPart(
    learnt.map(({ id }) => id),
    'test',
  );
  await store.getState().importFiles(files([0.15]), a, 'file', store.getState().project, 'test');
  const read = readHeadFile(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  const { learntRecordings, ...older } = read.value;
  expect(learntRecordings?.size).toBeGreaterThan(1);
  const openFile = async (content: Uint8Array) => {
    store.getState().closeHead();
    await store.getState().openHead({ file: new File([Uint8Array.from(content)], name), name });
    return until(store, ({ testSet, opened }) => opened !== undefined && testSet.kind === 'ready' && testSet.ofFile !== undefined);
  };
  const { testSet } = await openFile(bytes);
  expect(testSet).toMatchObject({ leftOut: { learnt: 2 }, table: { ids: { length: 1 } }, ofFile: { saysLearnt: true } });
  const { testSet: before } = await openFile(writeHeadFile(older));
  expect(before).toMatchObject({ leftOut: { learnt: 0 }, table: { ids: { length: 3 } }, ofFile: { saysLearnt: false } });
});
