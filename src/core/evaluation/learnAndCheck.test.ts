// What is kept back from learning by epochs: whole bursts, and a say in the epoch only for what holds every class.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnAndCheck, learnAndStop, missingIn } from './learnAndCheck';
import type { Splittable } from './split';

/** `bursts` bursts of `each` samples of a class. */
const recorded = (classId: string, bursts: number, each: number): Splittable[] =>
  Array.from({ length: bursts * each }, (_, i) => ({ classId, burst: `${classId}${i % bursts}` }));

test('three bursts of each class reach for all; two for choosing; one of a class for testing the others', () => {
  const three = learnAndCheck([...recorded('a', 3, 4), ...recorded('b', 3, 4)], 1);
  expect([three.learn.length, three.validation.length, three.test.length]).toEqual([8, 8, 8]);
  const two = learnAndCheck([...recorded('a', 2, 4), ...recorded('b', 6, 4)], 1);
  expect(two.test).toEqual([]);
  expect(missingIn([...recorded('a', 2, 4), ...recorded('b', 6, 4)], two.validation)).toEqual([]);
  const uneven = [...recorded('a', 1, 6), ...recorded('b', 6, 6)];
  const one = learnAndCheck(uneven, 1);
  expect(one.validation).toEqual([]);
  expect(one.test.length).toBeGreaterThan(0);
  expect(missingIn(uneven, one.test)).toEqual(['a']);
  expect(learnAndCheck([...recorded('a', 1, 4), ...recorded('b', 1, 4)], 1)).toEqual({
    learn: [0, 1, 2, 3, 4, 5, 6, 7],
    validation: [],
    test: [],
  });
});

test('however the bursts are: nothing is lost, none is torn, and what chooses holds every class or nothing', () => {
  const sample = fc.record({ classId: fc.constantFrom('a', 'b', 'c'), burst: fc.integer({ min: 0, max: 9 }).map(String) });
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 80 }), fc.nat(), (all, seed) => {
      for (const { learn, validation, test: asked = [] } of [learnAndCheck(all, seed), { ...learnAndStop(all, seed), test: [] }]) {
        expect([...learn, ...validation, ...asked].sort((a, b) => a - b)).toEqual([...all.keys()]);
        const bursts = [learn, validation, asked].map((indices) => new Set(indices.map((index) => all[index]?.burst)));
        for (const name of new Set(all.map(({ burst }) => burst))) expect(bursts.filter((set) => set.has(name))).toHaveLength(1);
        if (validation.length > 0) expect(missingIn(all, validation)).toEqual([]);
      }
    }),
  );
});
