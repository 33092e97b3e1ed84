// Cross-validation of the penalty: noise wants a strong one, order a weak one, and bursts are not to fool it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CrossValidationOptions, PenaltyChoice, Progress } from './crossValidation';
import { choosePenalty, defaultCrossValidation } from './crossValidation';
import { normalFrom, randomFrom } from '../base/random';
import { freshlyFolded } from '../evaluation/projectSplit';
import { roundsOf } from '../evaluation/rounds';

function run(steps: Generator<Progress, PenaltyChoice>): { choice: PenaltyChoice; seen: Progress[] } {
  const seen: Progress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { choice: step.value, seen };
    seen.push(step.value);
  }
}

/** Classes `apart` units from each other along their own dimension, amid noise of 1 in every one. */
function drawn(n: number, d: number, k: number, apart: number, seed: number) {
  const random = randomFrom(seed);
  const classes = Uint16Array.from({ length: n }, (_, i) => i % k);
  return {
    embeddings: Float32Array.from({ length: n * d }, (_, p) => {
      return normalFrom(random) + (p % d === classes[Math.floor(p / d)] ? apart : 0);
    }),
    embeddingLength: d,
    classes,
    classIds: Array.from({ length: k }, (_, c) => `class ${c}`),
  };
}
const alone = (n: number) => Array.from({ length: n }, (_, i) => `burst ${i}`);
const options: CrossValidationOptions = { ...defaultCrossValidation, candidates: [1e-4, 1, 1e-2] };
/** The rounds of a fresh split. */
const roundsFor = (samples: ReturnType<typeof drawn>, bursts: readonly string[], seed = 1) =>
  roundsOf(freshlyFolded({ ...samples, bursts }, seed, 4));
const choose = (samples: ReturnType<typeof drawn>, bursts: readonly string[], from = options) =>
  choosePenalty(samples, roundsFor(samples, bursts), from);

test('where there is nothing to learn the strongest penalty is chosen, where all is plain the weakest', () => {
  const noise = run(choose(drawn(40, 30, 2, 0, 1), alone(40), options)).choice;
  expect(noise.l2).toBe(1);
  const plain = run(choose(drawn(40, 3, 2, 20, 1), alone(40), options)).choice;
  expect(plain.l2).toBe(1e-4);
  expect(plain.scores.map(({ l2 }) => l2)).toEqual([1, 1e-2, 1e-4]);
  expect(plain.scores.at(-1)?.accuracy).toBe(1);
  expect(plain.predicted).toBe(40);
});

test('twins in other folds make noise look like knowledge; as one burst they do not', () => {
  const half = drawn(20, 40, 2, 0, 4);
  const twins = {
    ...half,
    embeddings: Float32Array.of(...half.embeddings, ...half.embeddings),
    classes: Uint16Array.of(...half.classes, ...half.classes),
  };
  const torn = run(choose(twins, alone(40), options)).choice;
  const whole = run(choose(twins, [...alone(20), ...alone(20)], options)).choice;
  expect(torn.l2).toBeLessThan(1);
  expect(whole.l2).toBe(1);
});

test('noise of unequal bursts: a class with one keeps the usual penalty, however many the other has; with two, noise is seen to be noise', () => {
  const seeds = [1, 2, 3, 4, 5];
  const chosen = (few: number, seed: number) => {
    const bursts = [few, 6];
    const drawnNoise = drawn(60, 60, 2, 0, seed);
    // Ten twins a burst, as the frames of a recording are.
    const names = Array.from(drawnNoise.classes, (c, i) => `${c} ${Math.floor(i / 2) % (bursts[c] ?? 1)}`);
    const twins = new Map(names.map((name, i) => [name, drawnNoise.embeddings.slice(i * 60, i * 60 + 60)]));
    const embeddings = Float32Array.from(names.flatMap((name) => [...(twins.get(name) ?? [])]));
    return run(choose({ ...drawnNoise, embeddings }, names, defaultCrossValidation)).choice;
  };
  for (const seed of seeds) {
    expect(chosen(1, seed)).toEqual({ l2: defaultCrossValidation.fit.l2, scores: [], predicted: 0 });
    expect(chosen(2, seed).l2).toBeGreaterThan(1e-3);
    expect(chosen(6, seed).l2).toBeGreaterThan(1e-3);
  }
});

test('in the span or not, the scores are the same', () => {
  const narrow = drawn(24, 20, 3, 2, 8);
  const wide = { ...narrow, embeddingLength: 40, embeddings: new Float32Array(24 * 40) };
  for (let i = 0; i < 24; i++) wide.embeddings.set(narrow.embeddings.subarray(i * 20, i * 20 + 20), i * 40);
  const tight = { ...options, fit: { ...options.fit, tolerance: 1e-7, maxIterations: 1000 } };
  const a = run(choose(narrow, alone(24), tight)).choice;
  const b = run(choose(wide, alone(24), tight)).choice;
  a.scores.forEach(({ loss }, i) => expect(b.scores[i]?.loss).toBeCloseTo(loss, 4));
});

test('it yields after every fit, and the same split chooses the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 4 }), fc.nat(), (n, k, seed) => {
      const samples = drawn(n, 5, k, 1, seed);
      const rounds = roundsFor(samples, alone(n), seed);
      const { choice, seen } = run(choosePenalty(samples, rounds, options));
      expect(seen.map(({ done }) => done)).toEqual(seen.map((_, i) => i + 1));
      expect(seen.every(({ of }) => of === seen.length)).toBe(true);
      expect(run(choosePenalty(samples, rounds, options)).choice).toEqual(choice);
      for (const { loss, accuracy } of choice.scores) {
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(accuracy).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 30 },
  );
});

test('one burst a class, one class, or one sample: nothing to compare, and the penalty stays', () => {
  const samples = drawn(10, 4, 2, 3, 1);
  const kept = { l2: options.fit.l2, scores: [], predicted: 0 };
  expect(run(choose(samples, Array.from(samples.classes, String), options)).choice).toEqual(kept);
  expect(run(choose(drawn(10, 4, 1, 3, 1), alone(10), options)).choice).toEqual(kept);
  expect(run(choose(drawn(1, 4, 2, 3, 1), alone(1), options)).choice).toEqual(kept);
});

test('what is malformed is refused', () => {
  const samples = drawn(4, 2, 2, 1, 1);
  expect(() => choose(samples, alone(4), { ...options, candidates: [0] }).next()).toThrow('invalid penalty: 0');
  samples.embeddings[1] = NaN;
  expect(() => choose(samples, alone(4)).next()).toThrow('they hold NaN');
});
