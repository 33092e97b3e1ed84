// Splits: no burst torn, no class left with nothing, even where it can be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, shuffled } from '../base/random';
import type { Splittable } from './split';
import { foldsOf, holdOut } from './split';

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
      const back = new Set(holdOut(all, 0.3, seed).heldOut);
      expect(
        holdOut(mixed, 0.3, seed)
          .heldOut.map((i) => order[i])
          .sort(),
      ).toEqual([...back].sort());
    }),
  );
  const all = single({ a: 20 });
  expect(foldsOf(all, 4, 1)).not.toEqual(foldsOf(all, 4, 2));
  expect(holdOut(all, 0.3, 1)).not.toEqual(holdOut(all, 0.3, 2));
});

test('what is kept back is whole bursts, and every class keeps something to learn from', () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (all, share, seed) => {
      const { learn, heldOut } = holdOut(all, share, seed);
      expect([...learn, ...heldOut].sort((a, b) => a - b)).toEqual([...all.keys()]);
      const learnt = new Set(learn.map((i) => all[i]?.burst));
      for (const i of heldOut) expect(learnt.has(all[i]?.burst)).toBe(false);
      expect(new Set(learn.map((i) => all[i]?.classId))).toEqual(new Set(all.map(({ classId }) => classId)));
    }),
  );
});

test('30 % of 10 and of 100 are 3 and 30; a class with one burst keeps it', () => {
  const all = [...single({ a: 10, b: 100 }), ...Array.from({ length: 8 }, () => ({ classId: 'c', burst: 'only' }))];
  const { heldOut } = holdOut(all, 0.3, 5);
  const count = (classId: string) => heldOut.filter((i) => all[i]?.classId === classId).length;
  expect([count('a'), count('b'), count('c')]).toEqual([3, 30, 0]);
});

test('of two bursts one is kept back, the smaller, however small the share; with no share, nothing is', () => {
  const all = Array.from({ length: 30 }, (_, i) => ({ classId: 'a', burst: i < 10 ? 'small' : 'large' }));
  expect(holdOut(all, 0.1, 3).heldOut).toEqual(Array.from({ length: 10 }, (_, i) => i));
  expect(holdOut(all, 0, 3).heldOut).toEqual([]);
});

test('no samples, and what is no number of folds or no share', () => {
  expect(foldsOf([], 3, 1)).toHaveLength(0);
  expect(holdOut([], 0.3, 1)).toEqual({ learn: [], heldOut: [] });
  expect(() => foldsOf([], 0, 1)).toThrow('invalid folds: 0');
  expect(() => holdOut([], NaN, 1)).toThrow('invalid share: NaN');
});
