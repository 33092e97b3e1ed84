// Splits: no burst torn, no class left with nothing, even where it can be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, shuffled } from '../base/random';
import type { Splittable } from './split';
import { assignFolds } from './split';

/** The fold of each sample, where no recording has one yet. */
function foldsOf(all: readonly Splittable[], folds: number, seed: number): Uint16Array {
  const foldOf = assignFolds(all, folds, seed, new Map());
  return Uint16Array.from(all, ({ burst }) => foldOf.get(burst) ?? NaN);
}

const sample = fc.record({ classId: fc.constantFrom('a', 'b', 'c'), burst: fc.integer({ min: 0, max: 9 }).map(String) });
const samples = fc.array(sample, { maxLength: 60 });
const single = (counts: Record<string, number>): Splittable[] =>
  Object.entries(counts).flatMap(([classId, count]) => Array.from({ length: count }, (_, i) => ({ classId, burst: `${classId}${i}` })));
const sizes = (all: readonly Splittable[], fold: Uint16Array, folds: number, classId: string) =>
  Array.from({ length: folds }, (_, f) => all.filter((each, i) => fold[i] === f && each.classId === classId).length);

test('a burst lies in one fold, and folds are those asked for', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 7 }), fc.nat(), (all, folds, seed) => {
      const fold = foldsOf(all, folds, seed);
      expect(fold).toHaveLength(all.length);
      for (const f of fold) expect(f).toBeLessThan(folds);
      for (const name of new Set(all.map(({ burst }) => burst))) {
        expect(new Set(all.flatMap(({ burst }, i) => (burst === name ? [fold[i]] : []))).size).toBe(1);
      }
    }),
  );
});

test('where every sample is a burst of its own, folds differ by one sample of a class at most, however unequal the classes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 9 }), fc.nat(), (many, few, seed) => {
      const all = single({ many, few });
      const fold = foldsOf(all, 4, seed);
      for (const classId of ['many', 'few']) {
        const counts = sizes(all, fold, 4, classId);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('five bursts of ten a class go to five folds', () => {
  const all = ['a', 'b'].flatMap((classId) => Array.from({ length: 50 }, (_, i) => ({ classId, burst: `${classId}${i % 5}` })));
  const fold = foldsOf(all, 5, 1);
  expect(sizes(all, fold, 5, 'a')).toEqual([10, 10, 10, 10, 10]);
  expect(sizes(all, fold, 5, 'b')).toEqual([10, 10, 10, 10, 10]);
});

test('the seed alone decides: not the order of samples; another seed splits otherwise', () => {
  fc.assert(
    fc.property(samples, fc.nat(), (all, seed) => {
      const order = shuffled([...all.keys()], randomFrom(seed));
      const mixed = order.map((i) => all[i] as Splittable);
      const fold = foldsOf(all, 3, seed);
      expect([...foldsOf(mixed, 3, seed)]).toEqual(order.map((i) => fold[i]));
    }),
  );
  const all = single({ a: 20 });
  expect(foldsOf(all, 4, 1)).not.toEqual(foldsOf(all, 4, 2));
});

test('no samples, and what is no number of folds', () => {
  expect(foldsOf([], 3, 1)).toHaveLength(0);
  expect(() => foldsOf([], 0, 1)).toThrow('invalid folds: 0');
});
