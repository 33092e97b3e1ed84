// The area under the curve: by hand, by the definition pair for pair, and with ties.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auroc } from './auroc';

test('areas that can be counted', () => {
  // The example in scikit-learn's documentation of roc_auc_score.
  expect(auroc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBe(0.75);
  expect(auroc([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
  expect(auroc([4, 3, 2, 1], [0, 0, 1, 1])).toBe(0);
  expect(auroc([5, 5, 5], [0, 1, 1])).toBe(0.5);
  expect(auroc([1, 2, 2, 3], [0, 1, 0, 1])).toBe((1 + 1 + 0.5 + 1) / 4);
  expect(auroc([-Infinity, Infinity], [0, 1])).toBe(1);
});

test('without a positive or a negative there is none', () => {
  expect(auroc([1, 2], [1, 1])).toBeUndefined();
  expect(auroc([1, 2], [0, 0])).toBeUndefined();
  expect(auroc([], [])).toBeUndefined();
});

test('it is the share of pairs in the right order, ties half; turned round it is the rest', () => {
  const samples = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), { maxLength: 40 });
  fc.assert(
    fc.property(samples, (all) => {
      const scores = all.map(([score]) => score);
      const positive = all.map(([, is]) => Number(is));
      const pairs = all.flatMap(([a, isA]) => all.flatMap(([b, isB]) => (isA && !isB ? [a > b ? 1 : a === b ? 0.5 : 0] : [])));
      const area = auroc(scores, positive);
      if (pairs.length === 0) {
        expect(area).toBeUndefined();
        return;
      }
      expect(area).toBeCloseTo(pairs.reduce((sum: number, each) => sum + each, 0) / pairs.length, 12);
      const turned = auroc(
        scores.map((score) => -score),
        positive,
      );
      expect(turned).toBeCloseTo(1 - (area ?? NaN), 12);
    }),
  );
});

test('what is no score', () => {
  expect(() => auroc([1, NaN], [0, 1])).toThrow('invalid scores');
  expect(() => auroc([1], [0, 1])).toThrow('invalid positives: 2 for 1 scores');
});
