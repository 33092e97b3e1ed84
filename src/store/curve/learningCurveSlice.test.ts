// The learning curve in the store: it grows point by point, stops at once, keeps what it knows, and says what is missing.
import { expect, test } from 'vitest';
import { curveOf } from '../../core/compare/learningCurve';
import type { CurveRequest, MeasureCurves } from '../../engine/curves';
import { measureCurvesHere } from '../../engine/curves';
import { createAppStore } from '../appStore';
import { curveStanding } from './curveStanding';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** A measurer that remembers what it was asked. */
function watched() {
  const requests: CurveRequest[] = [];
  const measureCurves: MeasureCurves = (request, ...rest) => {
    requests.push(request);
    return measureCurvesHere(request, ...rest);
  };
  return { requests, measureCurves };
}

/** Two classes of `each` files, every file a burst of its own. */
async function taught(each: number, measureCurves: MeasureCurves = measureCurvesHere) {
  const store = createAppStore(toyPorts({ measureCurves }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    Array.from({ length: each }, (_, i) => toyFile(i / 10)),
    a,
  );
  await store.getState().importFiles(
    Array.from({ length: each }, (_, i) => toyFile(0.7 + i / 10)),
    b,
  );
  await until(store, ({ embeddings }) => embeddings.size === 2 * each);
  return { store, a, b };
}

test('measures all three heads at every count of shots, each draw a point that is shown at once', async () => {
  const { store } = await taught(8);
  const seen: number[] = [];
  store.subscribe(({ curveResult }) => seen.push(curveResult?.measured.length ?? 0));
  await store.getState().measureCurve();
  const { curveResult, curveWork } = store.getState();
  expect(curveWork).toEqual({ kind: 'idle' });
  // 8 samples a class, 2 kept back: 1, 2 and 5 shots; 10 draws.
  for (const kind of ['linear', 'nearest-mean', 'nearest-neighbours']) {
    const { points } = curveOf(kind, curveResult?.measured ?? []);
    expect(points.map(({ shots, accuracies }) => [shots, accuracies.length])).toEqual([
      [1, 10],
      [2, 10],
      [5, 10],
    ]);
  }
  expect([...new Set(seen)]).toEqual(Array.from({ length: 91 }, (_, i) => i));
});

test('measures two layers with their settings, and zero-shot once its labels count as two classes', async () => {
  const { requests, measureCurves } = watched();
  const { store, a, b } = await taught(8, measureCurves);
  store.getState().setMlp({ hidden: 4, epochs: 3 });
  await store.getState().configureCurve({ kinds: ['mlp', 'zero-shot'], draws: 2 });
  expect(requests.at(-1)?.choices).toEqual([{ kind: 'mlp', settings: { ...store.getState().settings.mlp, epochMilliseconds: 0 } }]);
  expect(curveOf('mlp', store.getState().curveResult?.measured ?? []).points.map(({ shots }) => shots)).toEqual([1, 2, 5]);

  store.getState().wantClassifier();
  await until(store, ({ classifier }) => classifier.kind === 'ready');
  store.getState().mapTo(['east'], a);
  expect(store.getState().mappedHead()).toBeUndefined();
  store.getState().mapTo(['north', 'west'], b);
  await store.getState().measureCurve();
  expect(requests.at(-1)?.choices).toEqual([{ kind: 'zero-shot', head: store.getState().mappedHead() }]);
  const { points } = curveOf('zero-shot', store.getState().curveResult?.measured ?? []);
  expect(points.map(({ shots, accuracies }) => [shots, accuracies])).toEqual([1, 2, 5].map((shots) => [shots, points[0]?.accuracies]));

  // Neither is measured again until something about it changes.
  const before = requests.length;
  await store.getState().measureCurve();
  expect(requests).toHaveLength(before);
  store.getState().mapTo(['south'], a);
  await store.getState().measureCurve();
  expect(requests.at(-1)?.choices.map(({ kind }) => kind)).toEqual(['zero-shot']);
});

test('the same seed gives the same curve, another seed another', async () => {
  const { store } = await taught(8);
  await store.getState().measureCurve();
  const first = store.getState().curveResult;
  await store.getState().configureCurve({ seed: 2 });
  expect(store.getState().curveResult?.measured).not.toEqual(first?.measured);
  await store.getState().configureCurve({ seed: 1 });
  expect(store.getState().curveResult).toEqual(first);
});

test('stops at once when cancelled, and keeps what was measured', async () => {
  let asked: AbortSignal | undefined;
  const { store } = await taught(8, (request, onMeasured, signal) => {
    asked = signal;
    return measureCurvesHere(request, onMeasured, signal);
  });
  const running = store.getState().measureCurve();
  await until(store, ({ curveResult }) => curveResult?.measured.length === 4);
  store.getState().cancelCurve();
  expect(asked?.aborted).toBe(true);
  expect(store.getState().curveWork).toEqual({ kind: 'cancelled' });
  await running;
  expect(store.getState().curveWork).toEqual({ kind: 'cancelled' });
  expect(store.getState().curveResult?.measured).toHaveLength(4);

  await store.getState().measureCurve();
  expect(store.getState().curveResult?.measured).toHaveLength(90);
});

test('measures only what is not known: a head that comes back, a head with other settings', async () => {
  const { requests, measureCurves } = watched();
  const { store } = await taught(8, measureCurves);
  await store.getState().configureCurve({ kinds: ['linear'] });
  await store.getState().configureCurve({ kinds: ['linear', 'nearest-neighbours'] });
  await store.getState().configureCurve({ kinds: ['nearest-neighbours'] });
  store.getState().chooseHead({ kind: 'nearest-neighbours', k: 3 });
  await store.getState().measureCurve();
  expect(requests.map(({ choices }) => choices)).toEqual([
    [{ kind: 'linear', l2: 'auto', balanced: true }],
    [{ kind: 'nearest-neighbours', k: 'auto' }],
    [{ kind: 'nearest-neighbours', k: 3 }],
  ]);
});

test('stays when samples change, marked as of how many; looking does not measure it anew', async () => {
  const { store, a } = await taught(4);
  await store.getState().openCurve();
  const before = store.getState().curveResult;
  expect(curveStanding(store.getState())).toBe('current');
  await store.getState().importFiles([toyFile(0.05)], a);
  await until(store, ({ embeddings }) => embeddings.size === 9);
  expect(curveStanding(store.getState())).toBe('behind');
  await store.getState().openCurve();
  expect(store.getState().curveResult).toBe(before);
  expect(before?.samples).toBe(8);
  await store.getState().measureCurve();
  expect(store.getState().curveResult?.samples).toBe(9);
  await store.getState().newProject();
  expect(curveStanding(store.getState())).toBe('nowhere');
});

test('says what is missing', async () => {
  const { store, a } = await taught(1);
  await store.getState().measureCurve();
  const { classes } = store.getState().dataset;
  expect(store.getState().curveWork).toEqual({ kind: 'lacking', lack: { kind: 'bursts', classIds: classes.map(({ id }) => id).sort() } });
  store.getState().removeClass(a);
  await store.getState().measureCurve();
  expect(store.getState().curveWork).toEqual({ kind: 'lacking', lack: { kind: 'classes' } });
});

test('says why it failed', async () => {
  const { store } = await taught(4, () => Promise.reject(new Error('the worker died')));
  await store.getState().measureCurve();
  expect(store.getState().curveWork).toEqual({ kind: 'failed', failure: { kind: 'failed', detail: 'the worker died' } });
});

test('what a measurement says after it was given up is not shown', async () => {
  let say: (end: boolean) => void = () => undefined;
  const measureCurves: MeasureCurves = (_, onMeasured) =>
    new Promise((resolve) => {
      say = (end) => {
        onMeasured({ name: 'linear', shots: 1, draw: 0, accuracy: 1, full: true, done: 1, of: 2 });
        if (end) resolve();
      };
    });
  const { store } = await taught(4, measureCurves);
  const measured = store.getState().measureCurve();
  await until(store, ({ curveWork }) => curveWork.kind === 'running');
  say(false);
  expect(store.getState().curveWork).toMatchObject({ kind: 'running', done: 1 });
  await store.getState().newProject();
  say(true);
  await measured;
  expect(store.getState().curveWork).toEqual({ kind: 'idle' });
  expect(store.getState().curveResult?.measured).toHaveLength(1);
});
