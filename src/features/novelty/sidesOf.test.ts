// Both sides of the line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidesOf } from './sidesOf';

test('every picture stands on one side, the nearest to the line first', () => {
  const similarities = [0.5, 0.5, 0.5, 0.5];
  expect(sidesOf({ ids: ['a', 'b', 'c', 'd'], values: [3, 1, 2, 4], similarities }, 2)).toEqual({ below: ['c', 'b'], above: ['a', 'd'] });
  // One that is so similar to a sample is like it.
  expect(sidesOf({ ids: ['a', 'b'], values: [3, 1], similarities: [0.98, 0.5] }, 0)).toEqual({ below: ['a'], above: ['b'] });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -9, max: 9 }), (values, line) => {
      const { below, above } = sidesOf({ ids: values.map((_, i) => String(i)), values, similarities: values.map(() => 0) }, line);
      const of = (ids: readonly string[]) => ids.map((id) => values[Number(id)] ?? NaN);
      expect([...below, ...above].sort()).toEqual(values.map((_, i) => String(i)).sort());
      expect(of(below)).toEqual([...of(below)].sort((a, b) => b - a));
      expect(of(above)).toEqual([...of(above)].sort((a, b) => a - b));
      expect(of(below).every((value) => value <= line) && of(above).every((value) => value > line)).toBe(true);
    }),
  );
});
