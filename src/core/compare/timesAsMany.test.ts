// How many times as many samples: numbers that can be read off two curves with a ruler.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesAsMany } from './timesAsMany';

const curve = (...points: readonly (readonly [shots: number, mean: number])[]) => points.map(([shots, mean]) => ({ shots, mean }));

test('what one curve reaches with one sample a class the other reaches between 10 and 20, at their geometric mean', () => {
  const found = timesAsMany(curve([1, 0.6], [2, 0.7], [20, 0.95]), curve([1, 0.2], [10, 0.5], [20, 0.6]));
  expect(found).toEqual({ kind: 'reached', shots: 1, score: 0.6, needed: 20, noMoreFor: undefined });
  const between = timesAsMany(curve([1, 0.55], [2, 0.7]), curve([1, 0.2], [10, 0.5], [20, 0.6]));
  expect(between).toMatchObject({ kind: 'reached', shots: 1 });
  expect(between?.kind === 'reached' && between.needed).toBeCloseTo(Math.sqrt(200), 10);
});

test('the most samples count whose score the other reaches', () => {
  expect(timesAsMany(curve([1, 0.3], [2, 0.5], [5, 0.9]), curve([1, 0.1], [2, 0.3], [5, 0.5]))).toEqual({
    kind: 'reached',
    shots: 2,
    score: 0.5,
    needed: 5,
    noMoreFor: undefined,
  });
});

test('who gets all right with one sample, where the other needs twenty, needs twenty times fewer', () => {
  const other = curve([1, 0.5], [2, 0.6], [5, 0.8], [20, 1]);
  expect(timesAsMany(curve([1, 1], [2, 1], [5, 1], [20, 1]), other)).toEqual({
    kind: 'reached',
    shots: 1,
    score: 1,
    needed: 20,
    noMoreFor: undefined,
  });
});

test('a first curve that dips at its end is not judged by the dip', () => {
  const other = curve([1, 0.5], [5, 0.8], [20, 0.89]);
  expect(timesAsMany(curve([1, 0.95], [5, 0.97], [20, 0.89]), other)).toMatchObject({ kind: 'not-reached', shots: 1, score: 0.95 });
  expect(timesAsMany(curve([1, 0.8], [5, 0.97], [20, 0.5]), other)).toMatchObject({ kind: 'reached', shots: 1, score: 0.8, needed: 5 });
});

test('where the other never comes so far, that is said; where it needs no more, that', () => {
  expect(timesAsMany(curve([1, 0.6], [2, 0.8]), curve([1, 0.2], [50, 0.55]))).toEqual({
    kind: 'not-reached',
    shots: 1,
    score: 0.6,
    most: 50,
    best: 0.55,
  });
  // The best of the other is told with the samples that it took.
  expect(timesAsMany(curve([1, 0.6]), curve([1, 0.2], [10, 0.5], [20, 0.55], [50, 0.4]))).toMatchObject({ most: 20, best: 0.55 });
  expect(timesAsMany(curve([1, 0.3], [2, 0.5]), curve([1, 0.4], [2, 0.6]))).toEqual({ kind: 'no-more' });
  expect(timesAsMany([], curve([1, 0.5]))).toBeUndefined();
});

test('what lies above all that the other reaches counts, where the score that both reach takes it no more', () => {
  expect(timesAsMany(curve([1, 0.4], [2, 0.6], [5, 0.63], [10, 0.72]), curve([1, 0.38], [2, 0.42], [5, 0.43], [10, 0.45]))).toEqual({
    kind: 'not-reached',
    shots: 2,
    score: 0.6,
    most: 10,
    best: 0.45,
  });
  const level = timesAsMany(curve([1, 0.5], [2, 0.95], [5, 0.99]), curve([1, 0.5], [2, 0.6], [5, 0.7]));
  expect(level).toMatchObject({ kind: 'not-reached', shots: 2, most: 5, best: 0.7 });
  const behind = timesAsMany(curve([1, 0.5], [2, 0.7], [5, 0.95], [10, 0.99]), curve([1, 0.52], [2, 0.6], [5, 0.65], [10, 0.68]));
  expect(behind).toMatchObject({ kind: 'not-reached', shots: 2, score: 0.7, most: 10, best: 0.68 });
});

test('a first curve that is flat at its end, where the other comes up with it, is asked for what it had before', () => {
  const first = curve([1, 0.5], [5, 0.9], [20, 0.91]);
  const found = timesAsMany(first, curve([1, 0.2], [5, 0.4], [15, 0.92], [20, 0.92]));
  expect(found).toMatchObject({ kind: 'reached', shots: 5, score: 0.9, noMoreFor: 0.91 });
  // On the line over log(shots) from 40 % at 5 to 92 % at 15: 5 × 3^(50/52).
  expect(found?.kind === 'reached' && found.needed).toBeCloseTo(5 * 3 ** (50 / 52), 10);
  expect(timesAsMany(first, curve([1, 0.5], [5, 0.9], [15, 0.92]))).toEqual({ kind: 'no-more' });
});

const CURVE = fc
  .uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 })
  .chain((shots) =>
    fc.tuple(fc.constant([...shots].sort((a, b) => a - b)), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 })),
  )
  .map(([shots, means]) => shots.map((each, at) => ({ shots: each, mean: (means[at] ?? 0) / 100 })));

test('it is never said to take no more samples where the first has a score that the other never has', () => {
  fc.assert(
    fc.property(CURVE, CURVE, (first, other) => {
      const best = Math.max(...other.map(({ mean }) => mean));
      const found = timesAsMany(first, other);
      if (first.some(({ mean }) => mean > best)) expect(found?.kind).not.toBe('no-more');
      else expect(found?.kind).not.toBe('not-reached');
      if (found?.kind === 'reached') expect(Math.round(found.needed)).toBeGreaterThan(found.shots);
    }),
    { seed: 1 },
  );
});

test('where it is said to take no more, no score that the first has with so many is reached by the other only with more', () => {
  fc.assert(
    fc.property(CURVE, CURVE, (first, other) => {
      if (timesAsMany(first, other)?.kind !== 'no-more') return;
      for (const { mean } of first) {
        const shots = first.find((point) => point.mean >= mean)?.shots ?? 0;
        // The last measured count below which the other still lacks the score is less than what the first has it with.
        const at = other.findIndex((point) => point.mean >= mean);
        expect(other[Math.max(0, at - 1)]?.shots).toBeLessThanOrEqual(shots);
      }
    }),
    { seed: 1 },
  );
});

test('a curve that is the other one moved to f times the shots needs f times as many', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 2, max: 30 }),
      (shots, factor) => {
        const sorted = [...shots].sort((a, b) => a - b);
        const first = sorted.map((each, at) => ({ shots: each, mean: (at + 1) / 10 }));
        const found = timesAsMany(
          first,
          first.map((point) => ({ ...point, shots: point.shots * factor })),
        );
        expect(found?.kind === 'reached' && found.needed / found.shots).toBeCloseTo(factor, 9);
      },
    ),
    { seed: 1 },
  );
});
