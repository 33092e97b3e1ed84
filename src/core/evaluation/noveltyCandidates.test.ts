// The scores that novelty was weighed against: against their formulas, and what must not change them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auroc } from './auroc';
import { energyNovelty, mahalanobisNovelty, neighbourNovelty, softmaxNovelty } from './noveltyCandidates';

test('softmax, energy and the k-th neighbour by hand', () => {
  expect(softmaxNovelty([0, Math.log(3)])).toBeCloseTo(0.25, 12);
  expect(energyNovelty([0, Math.log(3)])).toBeCloseTo(-Math.log(4), 12);
  expect(energyNovelty([1000, 1000])).toBeCloseTo(-1000 - Math.log(2), 9);
  expect(neighbourNovelty([0.5, 0.9, 0.7], 2)).toBeCloseTo(0.3, 12);
  expect(neighbourNovelty([0.5], 5)).toBeCloseTo(0.5, 12);
  expect(neighbourNovelty([], 1)).toBe(2);
});

test('Mahalanobis: where the classes spread, a distance counts for less', () => {
  // Two classes that spread along the first axis.
  const embeddings = Float32Array.from([1, 0.01, 9, 2, -0.01, 9, 3, 0.01, 9, 1, 5, 9, 2, 5.01, 9, 3, 4.99, 9]);
  const novelty = mahalanobisNovelty(embeddings, 3, [0, 0, 0, 1, 1, 1], 2);
  expect(novelty(Float32Array.from([4, 0, 9]))).toBeLessThan(novelty(Float32Array.from([2, 2, 9])));
});

test('AUROC is the same of scores and of any rising function of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.boolean()), { minLength: 2 }), (pairs) => {
      const scores = pairs.map(([score]) => score / 10);
      const positive = pairs.map(([, is]) => Number(is));
      expect(
        auroc(
          scores.map((score) => Math.exp(score) - 3),
          positive,
        ),
      ).toBe(auroc(scores, positive));
    }),
  );
});
