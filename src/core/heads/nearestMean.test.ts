// Nearest mean: an answer one can work out, exact removal, and inputs at the edge.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from './head';
import { normalFrom, randomFrom, shuffled } from '../base/random';
import { addToSums, classSums, headOfSums, nearestMean, removeFromSums } from './nearestMean';

const samples = (rows: number[][], classes: number[], classIds = ['a', 'b']) => ({
  embeddings: Float32Array.from(rows.flat()),
  embeddingLength: rows[0]?.length ?? 1,
  classes: Uint16Array.from(classes),
  classIds,
});

test('(2, 0) against (0, 5): the centre is (½, ½), and what points along the first is the first', () => {
  const head = nearestMean.fit(
    samples(
      [
        [2, 0],
        [0, 5],
      ],
      [0, 1],
    ),
    { sharpness: 1 },
  );
  expect([...head.centre]).toEqual([0.5, 0.5]);
  const half = Math.SQRT1_2;
  [half, -half, -half, half].forEach((value, p) => expect(head.means[p]).toBeCloseTo(value, 6));
  // Cosines 1 and −1, so the first has e / (e + 1/e).
  const prediction = nearestMean.predict(head, Float32Array.of(3, 0));
  expect(prediction[0]?.probability).toBeCloseTo(Math.E / (Math.E + 1 / Math.E), 6);
  // The same direction as the centre is as near to both.
  expect(nearestMean.predict(head, Float32Array.of(1, 1))[0]?.probability).toBeCloseTo(0.5, 6);
});

const added = fc.array(fc.record({ seed: fc.nat(), classId: fc.constantFrom('a', 'b', 'c'), leaves: fc.boolean() }), {
  minLength: 1,
  maxLength: 20,
});
const drawn = (seed: number) => {
  const random = randomFrom(seed);
  return Float32Array.from({ length: 6 }, () => normalFrom(random) * 10 ** Math.floor(random() * 8 - 4));
};

test('samples that came and went, in any order, leave exactly nothing behind', () => {
  fc.assert(
    fc.property(added, fc.nat(), (list, seed) => {
      const sums = classSums(6);
      const never = classSums(6);
      for (const each of list) addToSums(sums, each.classId, drawn(each.seed));
      for (const each of shuffled(list, randomFrom(seed))) {
        if (each.leaves) removeFromSums(sums, each.classId, drawn(each.seed));
        else addToSums(never, each.classId, drawn(each.seed));
      }
      expect(headOfSums(sums)).toEqual(headOfSums(never));
      expect(sums).toEqual(never);
    }),
  );
});

test('a class with a hundred times the samples draws nothing to itself', () => {
  const few = nearestMean.fit(
    samples(
      [
        [1, 0.2],
        [0.1, 1],
      ],
      [0, 1],
    ),
  );
  const rows = [...Array.from({ length: 100 }, () => [1, 0.2]), [0.1, 1]];
  const many = nearestMean.fit(
    samples(
      rows,
      rows.map((_, i) => (i === 100 ? 1 : 0)),
    ),
  );
  many.means.forEach((value, p) => expect(value).toBeCloseTo(few.means[p] ?? NaN, 6));
});

test('one sample of each of 200 classes is known again', () => {
  const random = randomFrom(7);
  const rows = Array.from({ length: 200 }, () => Array.from({ length: 32 }, () => 1 + normalFrom(random)));
  const classIds = rows.map((_, i) => `class ${i}`);
  const head = nearestMean.fit(
    samples(
      rows,
      rows.map((_, i) => i),
      classIds,
    ),
  );
  rows.forEach((row, i) => {
    expect(best(nearestMean.predict(head, Float32Array.from(row)))?.classId).toBe(`class ${i}`);
  });
});

test('one class alone is certain; equal samples with different labels end even; a class without a sample is left out', () => {
  const alone = nearestMean.fit(samples([[1, 2]], [0]));
  expect(nearestMean.predict(alone, Float32Array.of(5, -1))).toEqual([{ classId: 'a', probability: 1 }]);
  const even = nearestMean.fit(
    samples(
      [
        [1, 2],
        [1, 2],
      ],
      [0, 1],
    ),
  );
  expect(nearestMean.predict(even, Float32Array.of(5, -1)).map(({ probability }) => probability)).toEqual([0.5, 0.5]);
  const zero = nearestMean.predict(even, Float32Array.of(0, 0));
  expect(zero.map(({ probability }) => probability)).toEqual([0.5, 0.5]);
});

test('what cannot be learnt or taken away is refused, and changes nothing', () => {
  const sums = classSums(2);
  addToSums(sums, 'a', Float32Array.of(1, 2));
  const before = headOfSums(sums);
  expect(() => addToSums(sums, 'a', Float32Array.of(1, NaN))).toThrow('it holds NaN');
  expect(() => addToSums(sums, 'b', Float32Array.of(1))).toThrow('length 1, the sums take 2');
  expect(() => removeFromSums(sums, 'b', Float32Array.of(1, 2))).toThrow('b has no sample');
  expect(headOfSums(sums)).toEqual(before);
  expect(() => nearestMean.fit(samples([[1, Infinity]], [0]))).toThrow('they hold Infinity');
  expect(() => nearestMean.predict(before, Float32Array.of(1))).toThrow('length 1, the head takes 2');
});
