// The learning curve: counts that can be checked by hand, no sample on both sides, and a caller who may stop.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LabelledEmbeddings } from '../heads/headMethod';
import { linear } from '../heads/linear';
import { nearestMean } from '../heads/nearestMean';
import { nearestNeighbours } from '../heads/nearestNeighbours';
import type { Candidate, LearningCurve, Measured } from './learningCurve';
import { candidateOf, curveFits, curveOf, defaultLearningCurve, learningCurves, shareKeptBack, whatCurveLacks } from './learningCurve';
import { normalFrom, randomFrom } from '../base/random';
import { freshlyFolded } from '../evaluation/projectSplit';

function run(steps: Generator<Measured, readonly LearningCurve[]>) {
  const seen: Measured[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { curves: step.value, seen };
    seen.push(step.value);
  }
}

function drawn(counts: readonly number[], d: number, apart: number, seed: number): LabelledEmbeddings {
  const random = randomFrom(seed);
  const classes = Uint16Array.from(counts.flatMap((count, c) => Array.from({ length: count }, () => c)));
  return {
    embeddings: Float32Array.from({ length: classes.length * d }, (_, p) => {
      return 1 + normalFrom(random) + (p % d === classes[Math.floor(p / d)] ? apart : 0);
    }),
    embeddingLength: d,
    classes,
    classIds: counts.map((_, c) => `class ${c}`),
  };
}
/** The folds of a fresh split; every sample is a recording of its own unless `bursts` says otherwise. */
const folded = (samples: LabelledEmbeddings, bursts = Array.from(samples.classes, (_, i) => `burst ${i}`)) =>
  freshlyFolded({ ...samples, bursts }, 1);
const heads = [candidateOf('linear', linear), candidateOf('mean', nearestMean), candidateOf('neighbours', nearestNeighbours, { k: 1 })];
/** Learns nothing: always says the first class. */
const stubborn: Candidate = { name: 'stubborn', fit: () => () => [{ classId: 'class 0', probability: 1 }] };
const options = { ...defaultLearningCurve, shots: [10, 1, 2, 5, 5, 1000] };

test('a candidate that always says the first class is right for its share', () => {
  // Of 10 and 30 samples, 2 and 6 are kept back: 2 / 8.
  const samples = drawn([10, 30], 3, 0, 1);
  const { curves } = run(learningCurves(samples, folded(samples), [stubborn], options));
  const common = { mean: 0.25, spread: 0, accuracies: [0.25, 0.25, 0.25, 0.25, 0.25] };
  expect(curves).toEqual([
    {
      name: 'stubborn',
      points: [1, 2, 5, 10].map((shots) => ({ shots, ...common, full: shots <= 8 })),
    },
  ]);
});

test('one that learns nothing is asked once in a draw, and stays as right as it was', () => {
  const samples = drawn([10, 30], 3, 0, 1);
  let asked = 0;
  const knowing: Candidate = {
    ...stubborn,
    learnsNothing: true,
    fit: () => () => {
      asked++;
      return [{ classId: 'class 0', probability: 1 }];
    },
  };
  const { curves } = run(learningCurves(samples, folded(samples), [knowing], options));
  expect(curves[0]?.points.map(({ mean }) => mean)).toEqual([0.25, 0.25, 0.25, 0.25]);
  // 8 samples are kept back in each of five draws.
  expect(asked).toBe(40);
});

test('heads learn: more shots, more right; all heads on the same draws', () => {
  const samples = drawn([30, 30, 30], 20, 4, 2);
  const { curves } = run(learningCurves(samples, folded(samples), heads, options));
  for (const { points } of curves) {
    expect(points.map(({ shots }) => shots)).toEqual([1, 2, 5, 10]);
    const [first, , , last] = points;
    expect(last?.mean).toBeGreaterThan(first?.mean ?? 1);
    for (const { mean, accuracies } of points) {
      expect(mean).toBeGreaterThanOrEqual(Math.min(...accuracies));
      expect(mean).toBeLessThanOrEqual(Math.max(...accuracies));
    }
  }
  expect(curves[1]?.points.at(-1)?.mean).toBeGreaterThan(0.9);
});

test('nothing learnt is asked, nor anything of its burst; classes give as many shots as they can', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
      (counts, each, seed) => {
        const samples = drawn(counts, 3, 1, seed);
        const n = samples.classes.length;
        const bursts = Array.from(samples.classes, (c, i) => `${c}:${Math.floor(i / each)}`);
        // The first number of an embedding names its sample.
        for (let i = 0; i < n; i++) samples.embeddings[i * 3] = i;
        const spy: Candidate = {
          name: 'spy',
          fit: ({ embeddings, classes }) => {
            const learnt = new Set(Array.from(classes, (_, i) => bursts[embeddings[i * 3] ?? -1]));
            const sizes = counts.map((_, c) => classes.filter((other) => other === c).length);
            expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
            return (embedding) => {
              expect(learnt.has(bursts[embedding[0] ?? -1])).toBe(false);
              return [];
            };
          },
        };
        const { curves } = run(learningCurves(samples, folded(samples, bursts), [spy], { ...options, seed }));
        for (const { mean } of curves[0]?.points ?? []) expect(mean).toBe(0);
      },
    ),
  );
});

test('the same seed measures the same, another seed something else, and each step is told', () => {
  const samples = drawn([20, 20], 10, 1, 3);
  const once = run(learningCurves(samples, folded(samples), heads, options));
  expect(run(learningCurves(samples, folded(samples), heads, options))).toEqual(once);
  expect(run(learningCurves(samples, folded(samples), heads, { ...options, seed: 2 })).curves).not.toEqual(once.curves);
  expect(once.seen).toHaveLength(5 * 4 * 3);
  expect(once.seen.at(-1)).toMatchObject({ done: 60, of: 60, draw: 4, shots: 10 });
  expect(heads.map(({ name }) => curveOf(name, once.seen))).toEqual(once.curves);
});

test('a caller who stops is not made to wait: nothing is fitted after', () => {
  let fits = 0;
  const counting: Candidate = { name: 'counting', fit: () => ((fits += 1), () => []) };
  const samples = drawn([20, 20], 4, 1, 3);
  const steps = learningCurves(samples, folded(samples), [counting], options);
  steps.next();
  steps.next();
  expect(steps.return([])).toEqual({ done: true, value: [] });
  expect(steps.next().done).toBe(true);
  expect(fits).toBe(2);
});

test('one burst a class leaves nothing to ask, and no points', () => {
  const samples = drawn([5, 5], 4, 1, 3);
  const { curves, seen } = run(learningCurves(samples, folded(samples, Array.from(samples.classes, String)), [stubborn], options));
  expect(curves).toEqual([{ name: 'stubborn', points: [] }]);
  expect(seen).toEqual([]);
});

test('no more is asked than allowed', () => {
  let asked = 0;
  const counting: Candidate = { name: 'counting', fit: () => () => ((asked += 1), []) };
  const samples = drawn([20, 20], 4, 1, 3);
  run(learningCurves(samples, folded(samples), [counting], { ...options, shots: [1], draws: 1, mostHeldOut: 4 }));
  expect(asked).toBe(4);
});

test('says which classes cannot spare a recording, and how much is kept back', () => {
  const rows = (names: readonly string[]) => {
    const classIds = [...new Set(names.map(([name = '']) => name))];
    const classes = Uint16Array.from(names, ([name = '']) => classIds.indexOf(name));
    return [{ classes, classIds }, freshlyFolded({ classes, classIds, bursts: names }, 1)] as const;
  };
  expect(whatCurveLacks(...rows(['a1', 'a2']))).toEqual({ kind: 'classes' });
  expect(whatCurveLacks(...rows(['a1', 'a2', 'b3', 'b3']))).toEqual({ kind: 'bursts', classIds: ['b'] });
  expect(whatCurveLacks(...rows(['a1', 'a2', 'b3', 'b3', 'b4']))).toEqual({ kind: 'nothing' });
  expect(shareKeptBack(...rows(['a1', 'a2', 'b1', 'b2']), 5)).toBe(0.5);
  expect(shareKeptBack(...rows([1, 2, 3, 4, 5].flatMap((i) => [`a${i}`, `b${i}`])), 7)).toBeCloseTo(0.2);
});

test('what is malformed is refused', () => {
  const samples = drawn([2, 2], 2, 1, 1);
  expect(() => learningCurves(samples, { fold: new Uint16Array(), burst: new Uint32Array(4) }, heads).next()).toThrow(
    'invalid folds: 0 for 4 samples',
  );
  expect(() => learningCurves(samples, folded(samples), heads, { ...options, draws: 0 }).next()).toThrow('invalid count: 0');
  samples.embeddings[0] = NaN;
  expect(() => learningCurves(samples, folded(samples), heads).next()).toThrow('they hold NaN');
});

test('the first draws are the same however many there are', () => {
  const samples = drawn([10, 30], 3, 0, 1);
  const few = curveFits(samples, folded(samples), { ...options, draws: 2 });
  expect(few.map(({ draw, shots, learn, full }) => [draw, shots, learn.length, full])).toEqual(
    [0, 1].flatMap((draw) => [
      [draw, 1, 2, true],
      [draw, 2, 4, true],
      [draw, 5, 10, true],
      [draw, 10, 18, false],
    ]),
  );
  expect(curveFits(samples, folded(samples), options).slice(0, few.length)).toEqual(few);
});
