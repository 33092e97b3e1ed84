// What an answer was learnt from: the recordings nearest to a picture, and the head without one of them.
import { describe, expect, test } from 'vitest';
import type { Embedding } from '../../core/backbones/embedding';
import { predictWith } from '../../core/heads/heads';
import { fitInstant } from '../../core/heads/instant';
import { packed } from '../../core/base/packed';
import { localTrainer } from '../../engine/trainer';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { trainedNow } from '../head/headSlice';
import { problemOf } from '../head/trainingProblem';
import { toyEmbedding, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { rowsWithout } from './influenceVerbs';
import { comparedNow } from './known';
import { nearestRecordings } from './recordings';

async function taught(ofA = [0, 0.1, 0.6], ofB = [2, 2.3], change: Partial<Ports> = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const filesOf = (values: readonly number[]) => values.map((value) => toyFile(value));
  await store.getState().importFiles(filesOf(ofA), a);
  await store.getState().importFiles(filesOf(ofB), b);
  const all = ofA.length + ofB.length;
  await until(
    store,
    (state) => state.evaluation.kind === 'ready' && state.dataset.samples.length === all && state.autoTuning.kind === 'idle',
  );
  return { store, a, b };
}
const seen = (value: number): Embedding => ({
  values: Float32Array.from(toyEmbedding(value)),
  fingerprint: toySpec().fingerprint ?? '',
  device: 'wasm',
});
const problemIn = ({ getState }: Awaited<ReturnType<typeof taught>>['store']) => {
  const { dataset, backbone, project } = getState();
  const problem = backbone.kind === 'ready' && problemOf(dataset, embeddingsNow(getState()), backbone.loaded, project, getState());
  if (!problem) throw new Error('there is nothing to learn');
  return problem;
};

describe('recordings', () => {
  test('the nearest comes first, with its nearest sample', async () => {
    const { store, a } = await taught();
    const compared = comparedNow(store.getState());
    if (!compared) throw new Error('nothing to compare with');
    const { samples } = store.getState().dataset;
    const near = nearestRecordings(compared, samples, seen(0.62));
    expect(near).toHaveLength(5);
    expect(near[0]).toMatchObject({ classId: a, count: 1 });
    expect(near.map(({ similarity }) => similarity)).toEqual(near.map(({ similarity }) => similarity).sort((x, y) => y - x));
    expect(nearestRecordings(compared, samples, { ...seen(0), fingerprint: 'another' })).toEqual([]);
  });
});

describe('the head without a recording', () => {
  test('is the one that learns all others, to the last bit', async () => {
    const { store } = await taught();
    const problem = problemIn(store);
    const settings = trainedNow(store.getState())?.settings;
    const [burst = ''] = problem.bursts;
    const left = await store.getState().headWithout(burst);
    if (left?.kind !== 'head' || !settings) throw new Error('no head');
    const rows = rowsWithout(problem, burst);
    expect(rows.ids).toHaveLength(4);
    const fresh = fitInstant({ ...rows, embeddings: packed(rows.rows, rows.embeddingLength) }, settings);
    const answers = (head: typeof fresh) => predictWith(head, seen(0.3).values).map(({ probability }) => probability);
    answers(left.head).forEach((probability, c) => expect(probability).toBeCloseTo(answers(fresh)[c] ?? NaN, 6));
    // The head in use is as it was.
    expect(trainedNow(store.getState())?.learntKey).toBe(problem.key);
  });

  test('where a class would be gone says so, and changes the head of a class that is left', async () => {
    const { store, b } = await taught([0, 0.1, 0.6], [2]);
    const problem = problemIn(store);
    const ofB = problem.bursts[problem.ids.findIndex((_, i) => problem.classIds[problem.classes[i] ?? -1] === b)] ?? '';
    expect(await store.getState().headWithout(ofB)).toEqual({ kind: 'nothing-left' });
    expect((await store.getState().headWithout(problem.bursts.find((burst) => burst !== ofB) ?? ''))?.kind).toBe('head');
  });

  test('of a kind that learns when asked is too slow, and one that comes after another project is none', async () => {
    const trainer = localTrainer();
    const gate: { held?: Promise<unknown> } = {};
    const fit: typeof trainer.fit = async (...args) => {
      await gate.held;
      return trainer.fit(...args);
    };
    const { store } = await taught(undefined, undefined, { startTrainer: () => ({ ...trainer, fit }) });
    const [burst = ''] = problemIn(store).bursts;
    let letGo: (nothing?: undefined) => void = () => undefined;
    gate.held = new Promise<undefined>((resolve) => (letGo = resolve));
    const late = store.getState().headWithout(burst);
    await store.getState().newProject();
    letGo();
    expect(await late).toBeUndefined();
    const { store: other } = await taught();
    other.getState().setMlp({ epochs: 1, hidden: 4, epochMilliseconds: 0 });
    other.getState().chooseHead({ kind: 'mlp' });
    await other.getState().startMlp();
    await until(other, (state) => trainedNow(state)?.head.kind === 'mlp');
    expect(await other.getState().headWithout(problemIn(other).bursts[0] ?? '')).toEqual({ kind: 'too-slow' });
  });
});

test('altered copies go with their recording, and the others keep their parents', () => {
  const row = () => new Float32Array(2);
  const rows = {
    rows: [row(), row(), row(), row(), row()],
    embeddingLength: 2,
    classes: Uint16Array.of(0, 0, 2, 1, 1),
    classIds: ['a', 'b', 'c'],
    ids: ['1', '1 copy', '2', '3', '3 copy'],
    bursts: ['x', 'x', 'x', 'y', 'y'],
    parents: Int32Array.of(-1, 0, -1, -1, 3),
  };
  const left = rowsWithout(rows, 'x');
  expect(left).toMatchObject({ ids: ['3', '3 copy'], classIds: ['b'] });
  expect([...(left.parents ?? [])]).toEqual([-1, 0]);
  expect([...left.classes]).toEqual([0, 0]);
});
