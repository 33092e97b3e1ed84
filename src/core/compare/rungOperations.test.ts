// Operations of learning against sums that are done by hand, and against a count of every product of a network gone through step by step.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { teachableMachinePreset } from '../heads/epochSettings';
import { mlpOperations, tuningOperations } from './rungOperations';

test('2 samples of 3 numbers, 4 hidden units, 2 classes, 5 epochs: 2 · 5 · (2 · 12 + 3 · 8) = 480', () => {
  const settings = { ...teachableMachinePreset, hidden: 4, epochs: 5 };
  expect(mlpOperations({ samples: 2, embeddingLength: 3, classes: 2 }, settings)).toBe(480);
});

test('Teachable Machine’s recipe on 100 samples of 512 numbers in 3 classes is 517 million multiply-adds', () => {
  expect(mlpOperations({ samples: 100, embeddingLength: 512, classes: 3 }, teachableMachinePreset)).toBe(516_500_000);
});

test('the closed form of fine-tuning is the count of every product', () => {
  const whole = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.record({ n: whole, v: whole, p: whole, c: whole, d: whole, k: whole, epochs: whole }), (size) => {
      const { n, v, p, c, d, k, epochs } = size;
      let products = 0;
      const times = (...sides: readonly number[]) => {
        products += sides.reduce((all, side) => all * side, 1);
      };
      for (let epoch = 0; epoch < epochs; epoch++) {
        for (let sample = 0; sample < n; sample++) {
          // Forwards: map × kernel, mean × weights.
          times(p, c, d);
          times(d, k);
          // Backwards: the weights' gradient, that of the mean, and the kernel's.
          times(d, k);
          times(k, d);
          times(c, p, d);
        }
        for (let sample = 0; sample < v; sample++) {
          times(p, c, d);
          times(d, k);
        }
      }
      const counted = tuningOperations({
        samples: n,
        validation: v,
        positions: p,
        channels: c,
        embeddingLength: d,
        classes: k,
        epochs,
      });
      expect(counted).toBe(products);
    }),
    { seed: 1 },
  );
});
