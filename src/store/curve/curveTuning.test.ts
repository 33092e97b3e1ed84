// The fine-tuned line of a learning curve, learnt for real on a toy block: after the others, of their draws, cancelled, gone on with.
import '@tensorflow/tfjs-backend-cpu';
import { memory, setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import type { FineTuneProblem } from '../../core/solvers/epochs';
import type { Measured } from '../../core/compare/learningCurve';
import { curveFits, curveOf } from '../../core/compare/learningCurve';
import { ok } from '../../core/base/result';
import type { CurveRequest } from '../../engine/curves';
import { measureCurvesHere } from '../../engine/curves';
import type { BlockShape } from '../../engine/engine';
import { askFineTuned, fineTune } from '../../ml/fineTune';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { alteredEngine } from '../testing/alteredEngine';
import { TOY_LENGTH, toyBlock, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** What makes the toy's embedding of its map. */
const block = { ...toyBlock, kernel: Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0), bias: Float32Array.of(0, 0, 1, 0) };

interface Fit {
  readonly task: FineTuneProblem;
  asked?: Float32Array;
}

/** Ports whose engine fine-tunes; what it learnt from and was asked is remembered, trials on empty maps are not. */
function learningPorts(change: Partial<Ports> = {}, shape: BlockShape | 'none' = toyBlock) {
  const toy = toyPorts(change);
  const fits: Fit[] = [];
  const startEngine = alteredEngine(toy.startEngine, (engine) => ({
    async load(bytes, signal) {
      const loaded = await engine.load(bytes, signal);
      if (!loaded.ok) return loaded;
      const { id, inputSize, embeddingLength, fingerprint, weightCount, featureMaps } = loaded.value;
      return ok({ id, inputSize, embeddingLength, fingerprint, weightCount, featureMaps, ...(shape !== 'none' && { lastBlock: shape }) });
    },
    async fineTune(...[id, task, settings, run]) {
      const alive = await engine.fineTune(id, task, { ...settings, epochs: 1 }, { onEpoch: () => undefined });
      if (!alive.ok) return alive;
      if (task.learn.rows.some((value) => value !== 0)) fits.push({ task });
      return ok(await fineTune(block, task, settings, run));
    },
    async askFineTuned(_id, state, maps) {
      const last = fits.at(-1);
      if (last) last.asked = maps;
      return ok(await askFineTuned(block, state, maps));
    },
  }));
  return { ports: { ...toy, startEngine, ...change }, toy, fits };
}

/** Fourteen files a class, each a burst, their values apart but for some that overlap: ten are learnt from at most. */
async function taught(with_ = learningPorts()) {
  const store = createAppStore(with_.ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    Array.from({ length: 14 }, (_, i) => toyFile(i / 20)),
    a,
  );
  await store.getState().importFiles(
    Array.from({ length: 14 }, (_, i) => toyFile(0.525 + i / 20)),
    b,
  );
  await until(store, ({ embeddings }) => embeddings.size === 28);
  store.getState().setFineTune({ epochs: 4 });
  return { store, ...with_ };
}

/** The same, and what the other heads are measured by is remembered. */
async function taughtAndHeard() {
  const requests: CurveRequest[] = [];
  const measureCurves: Ports['measureCurves'] = (request, ...rest) => {
    requests.push(request);
    return measureCurvesHere(request, ...rest);
  };
  return { ...(await taught(learningPorts({ measureCurves }))), requests };
}

const tunedIn = (store: AppStore): readonly Measured[] =>
  (store.getState().curveResult?.measured ?? []).filter(({ name }) => name === 'fine-tuned');
const rowsOf = (maps: Float32Array) => Array.from({ length: maps.length / 2 }, (_, i) => [...maps.subarray(2 * i, 2 * i + 2)].join());

beforeAll(async () => {
  await setBackend('cpu');
});

test('is drawn after all others, asks what they are asked in the first three draws, and learns from none of it', async () => {
  const { store, fits, requests } = await taughtAndHeard();
  const before = memory().numTensors;
  const wholeAtFirst: number[] = [];
  const seen = new Set<string>();
  store.subscribe(({ curveResult, curveWork }) => {
    if (curveWork.kind === 'tuning') seen.add(curveWork.progress?.step ?? 'weighing');
    if (tunedIn(store).length === 1) wholeAtFirst.push(curveResult?.whole.length ?? 0);
  });
  await store.getState().configureCurve({ kinds: ['linear', 'nearest-mean', 'fine-tuned'], draws: 5 });
  expect(store.getState().curveWork).toEqual({ kind: 'idle' });
  expect([...seen]).toEqual(['weighing', 'looking', 'learning']);
  expect(wholeAtFirst[0]).toBe(2);
  expect(curveOf('fine-tuned', tunedIn(store)).points.map(({ shots, accuracies }) => [shots, accuracies.length])).toEqual([
    [1, 3],
    [2, 3],
    [5, 3],
    [10, 3],
  ]);
  expect(memory().numTensors).toBe(before);

  // Where each class has ten shots, a fold of each chooses the epoch, two or three of ten; of fewer, all are learnt from.
  expect(fits.map(({ task }) => task.learn.classes.length + task.validation.classes.length)).toEqual(
    [2, 4, 10, 20].flatMap((all) => [all, all, all]),
  );
  fits.forEach(({ task }, i) => {
    expect(task.validation.classes.length).toBeGreaterThanOrEqual(i < 9 ? 0 : 4);
    expect(task.validation.classes.length).toBeLessThanOrEqual(i < 9 ? 0 : 6);
  });
  const [request] = requests;
  if (!request) throw new Error('nothing was asked');
  const others = curveFits(request.samples, request.folds, request.options);
  for (const [i, { task, asked }] of fits.entries()) {
    const learnt = new Set([...rowsOf(task.learn.rows), ...rowsOf(task.validation.rows)]);
    const held = rowsOf(asked ?? new Float32Array());
    expect(learnt.size).toBe(task.learn.classes.length + task.validation.classes.length);
    expect(held.filter((row) => learnt.has(row))).toEqual([]);
    // The first two numbers of a toy's embedding are its map.
    const same = others.find(({ draw, shots }) => draw === i % 3 && shots === 1)?.heldOut ?? [];
    expect(held).toEqual(same.map((row) => [...request.samples.embeddings.subarray(row * TOY_LENGTH, row * TOY_LENGTH + 2)].join()));
  }
});

test('learns the copies of its shots as the others do; none chooses the epoch, none is asked, and none is of a sample that is', async () => {
  const { store, fits, requests } = await taughtAndHeard();
  store.getState().chooseAugmentation({ on: true, copies: 2 });
  await until(store, ({ trained }) => trained?.augmentedCount === 56);
  await store.getState().configureCurve({ kinds: ['nearest-mean', 'fine-tuned'], draws: 5 });
  expect(fits.map(({ task }) => task.learn.classes.length + 3 * task.validation.classes.length)).toEqual(
    [6, 12, 30, 60].flatMap((all) => [all, all, all]),
  );
  expect(fits.slice(9).every(({ task }) => task.validation.classes.length > 0)).toBe(true);
  const [samples] = requests.map((request) => request.samples);
  const parents = samples?.parents;
  if (!samples || !parents) throw new Error('no copies');
  const rowOf = new Map(
    Array.from(samples.classes, (_, row) => [samples.embeddings.subarray(row * TOY_LENGTH, row * TOY_LENGTH + 2).join(), row]),
  );
  for (const { task, asked } of fits) {
    const learnt = rowsOf(task.learn.rows).map((key) => rowOf.get(key) ?? NaN);
    const others = [...rowsOf(task.validation.rows), ...rowsOf(asked ?? new Float32Array())].map((key) => rowOf.get(key) ?? NaN);
    expect(others.every((row) => parents[row] === -1)).toBe(true);
    const roots = new Set(learnt.map((row) => (parents[row] === -1 ? row : parents[row])));
    expect(roots.size).toBe(learnt.length / 3);
    expect(others.filter((row) => roots.has(row))).toEqual([]);
  }
});

test('the same seed measures the same, and more draws of the others leave it as it is', async () => {
  const { store, fits } = await taught();
  await store.getState().configureCurve({ kinds: ['fine-tuned'], draws: 5 });
  const first = tunedIn(store);
  expect(new Set(first.map(({ accuracy }) => accuracy)).size).toBeGreaterThan(1);
  await store.getState().configureCurve({ draws: 10 });
  expect(tunedIn(store)).toEqual(first);
  expect(fits).toHaveLength(12);
  await store.getState().configureCurve({ seed: 2 });
  expect(tunedIn(store)).not.toEqual(first);
  await store.getState().configureCurve({ seed: 1 });
  expect(tunedIn(store)).toEqual(first);
  expect(fits).toHaveLength(36);

  const other = await taught();
  await other.store.getState().configureCurve({ kinds: ['fine-tuned'], draws: 5 });
  expect(tunedIn(other.store)).toEqual(first);
});

test('stops at once when cancelled, keeps what was measured, and goes on from there', async () => {
  const whole = await taught();
  await whole.store.getState().configureCurve({ kinds: ['nearest-mean', 'fine-tuned'], draws: 5 });
  const { store, fits } = await taught();
  const before = memory().numTensors;
  const running = store.getState().configureCurve({ kinds: ['nearest-mean', 'fine-tuned'], draws: 5 });
  await until(store, () => tunedIn(store).length === 5);
  store.getState().cancelCurve();
  expect(store.getState().curveWork).toEqual({ kind: 'cancelled' });
  await running;
  expect(store.getState().curveWork).toEqual({ kind: 'cancelled' });
  expect(memory().numTensors).toBe(before);
  // The sixth had begun, and came to nothing.
  expect(fits.map(({ asked }) => asked !== undefined)).toEqual([true, true, true, true, true, false]);
  expect(tunedIn(store)).toEqual(tunedIn(whole.store).slice(0, 5));
  expect(curveOf('nearest-mean', store.getState().curveResult?.measured ?? []).points).toHaveLength(4);

  await store.getState().measureCurve();
  expect(tunedIn(store)).toEqual(tunedIn(whole.store));
  // The one that was cancelled was begun again, the five before it were not.
  expect(fits).toHaveLength(13);
});

test('other settings for fine-tuning measure it anew, and it alone', async () => {
  const { store, fits } = await taught();
  await store.getState().configureCurve({ kinds: ['nearest-mean', 'fine-tuned'], draws: 5 });
  const mean = store.getState().curveResult?.measured.filter(({ name }) => name === 'nearest-mean');
  store.getState().setFineTune({ epochs: 2 });
  await store.getState().measureCurve();
  expect(fits).toHaveLength(24);
  expect(tunedIn(store)).toHaveLength(12);
  expect(store.getState().curveResult?.measured.filter(({ name }) => name === 'nearest-mean')).toEqual(mean);
});

test('what is left is reckoned from what the fits took, also where they take longer and longer', async () => {
  let [clock, step] = [0, 1];
  const { store } = await taught(learningPorts({ monotonic: () => (clock += step *= 1.3) }));
  const said: number[] = [];
  store.subscribe(({ curveWork }) => {
    const left = curveWork.kind === 'tuning' ? curveWork.progress?.millisecondsLeft : undefined;
    if (left !== undefined) said.push(left);
  });
  await store.getState().configureCurve({ kinds: ['nearest-mean', 'fine-tuned'], draws: 5 });
  expect(said.length).toBeGreaterThan(3);
  // Three times as long with every few steps: more is left than was said at first.
  expect(Math.max(...said)).toBeGreaterThan(2 * (said[0] ?? Infinity));
});

test('says what it would cost before it is wished for', async () => {
  let time = 0;
  const { store, toy } = await taught(learningPorts({ monotonic: () => (time += 10) }));
  await store.getState().configureCurve({ kinds: ['nearest-mean'], draws: 5 });
  // Both trials take ten milliseconds an epoch, so a step takes ten whatever it learns from: 4 epochs of 1, 1, 1 and 1 steps in 3 draws;
  // a picture takes one.
  expect(store.getState().tuningOffer).toEqual({ kind: 'offered', draws: 3, milliseconds: 28 + 3 * 4 * 10 * 4, augmentedLeftOut: 0 });
  expect(toy.engines.at(-1)?.embedded).toBe(28);
});

test('a backbone without such a block is not offered, nor are more pictures than a tab can hold; the reason is told', async () => {
  const without = await taught(learningPorts({}, 'none'));
  await without.store.getState().configureCurve({ kinds: ['nearest-mean', 'fine-tuned'], draws: 5 });
  expect(without.store.getState().tuningOffer).toEqual({ kind: 'no-block', backbone: 'Toy toy' });
  expect(without.store.getState().curveWork).toEqual({ kind: 'idle' });
  expect(without.fits).toEqual([]);

  const large = await taught(learningPorts({}, { ...toyBlock, positions: 1e6, channels: 4 }));
  await large.store.getState().configureCurve({ kinds: ['nearest-mean', 'fine-tuned'], draws: 5 });
  expect(large.store.getState().tuningOffer).toEqual({ kind: 'too-large', most: 16 });
  expect(large.store.getState().curveWork).toEqual({ kind: 'idle' });
  expect(large.fits).toEqual([]);
});

test('a device lost in the middle of a fit costs that fit, no more', async () => {
  const whole = await taught();
  await whole.store.getState().configureCurve({ kinds: ['fine-tuned'], draws: 5 });
  const { store, toy, fits } = await taught();
  const running = store.getState().configureCurve({ kinds: ['fine-tuned'], draws: 5 });
  await until(store, () => tunedIn(store).length === 3);
  toy.engines.at(-1)?.lose('pulled out');
  await running;
  expect(store.getState().curveWork).toEqual({ kind: 'idle' });
  expect(tunedIn(store)).toEqual(tunedIn(whole.store));
  expect(fits.length).toBeLessThanOrEqual(13);
});

test('another project stops it', async () => {
  const { store, fits } = await taught();
  const running = store.getState().configureCurve({ kinds: ['fine-tuned'], draws: 5 });
  await until(store, () => tunedIn(store).length === 2);
  await store.getState().newProject();
  await running;
  expect(fits.filter(({ asked }) => asked)).toHaveLength(2);
  expect(store.getState().curveWork).toEqual({ kind: 'idle' });
});
