// Predictions that are too sure, or too timid, by as much as a test wants.
import { normalFrom, randomFrom } from '../../base/random';
import type { Predictions } from '../predictions';

/**
 * Rows whose classes are drawn by the softmax of their logits, predicted by these logits times `sharpness`: 1 / sharpness calibrates them.
 */
export function drawnPredictions(
  count: number,
  sharpness: number,
  seed: number,
  k = 3,
): Predictions & { readonly classes: readonly number[]; readonly fold: Uint16Array } {
  const random = randomFrom(seed);
  const probabilities = new Float64Array(count * k);
  const classes = Array.from({ length: count }, (_, i) => {
    const logits = Array.from({ length: k }, () => 2 * normalFrom(random));
    const softmax = (scale: number) => {
      const e = logits.map((logit) => Math.exp(scale * logit));
      const sum = e.reduce((a, b) => a + b, 0);
      return e.map((value) => value / sum);
    };
    probabilities.set(softmax(sharpness), i * k);
    let left = random();
    const c = softmax(1).findIndex((p) => (left -= p) < 0);
    return c < 0 ? k - 1 : c;
  });
  return { classCount: k, classes, probabilities, fold: Uint16Array.from({ length: count }, (_, i) => i % 5) };
}
