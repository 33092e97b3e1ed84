// Softmax and prediction: sums, overflow, and a head a reader can work out in the head.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinearHead } from './head';
import { best, predict } from './head';
import { softmax } from '../solvers/softmax';

test('softmax sums to 1 for any finite logits, however large', () => {
  const logit = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(fc.array(logit, { minLength: 1 }), (logits) => {
      const probabilities = softmax(Float64Array.from(logits));
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    }),
  );
});

const head: LinearHead = {
  kind: 'linear',
  classIds: ['a', 'b'],
  embeddingLength: 2,
  weights: Float32Array.of(1, 2, 0, 0),
  bias: Float32Array.of(-5, Math.log(3)),
};

test('a linear head gives softmax(W x + b)', () => {
  // W x + b = (1·1 + 2·2 − 5, ln 3) = (0, ln 3), so the probabilities are 1/4 and 3/4.
  const prediction = predict(head, Float32Array.of(1, 2));
  expect(prediction[0]?.probability).toBeCloseTo(0.25, 6);
  expect(best(prediction)?.classId).toBe('b');
});

test('an embedding of another length is refused', () => {
  expect(() => predict(head, new Float32Array(3))).toThrow('length 3, the head takes 2');
});
