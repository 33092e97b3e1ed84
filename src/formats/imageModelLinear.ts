// A linear head that went out as an image model of Teachable Machine: its two layers say so, and give it back as it was.
import type { LinearHead } from '../core/heads/head';
import type { ImageModelHead } from './imageModelHead';

/** What it was before its layers were written, with the temperature that stands in the last of them. */
export type LinearAgain = Pick<LinearHead, 'weights' | 'bias'> & { readonly temperature: number };

/** Of a temperature: what a head's file may say. */
const [COOLEST, WARMEST] = [0.01, 100];

/**
 * The linear head of k classes whose W x + b two layers give as relu(z) − relu(−z): hidden units are W, then −W, then any that nothing is
 * made of; all of it exact. Undefined for layers that say anything else.
 */
export function linearAgain(
  { embeddingLength: d, hidden, hiddenWeights, hiddenBias, outputWeights }: ImageModelHead,
  k: number,
): LinearAgain | undefined {
  const scale = outputWeights[0] ?? 0;
  const temperature = 1 / scale;
  if (hidden < 2 * k || !(temperature >= COOLEST && temperature <= WARMEST)) return undefined;
  const expected = (unit: number, c: number) => (unit === c ? scale : unit === k + c ? -scale : 0);
  if (!outputWeights.every((weight, at) => weight === expected(Math.floor(at / k), at % k))) return undefined;
  const weights = new Float32Array(k * d);
  for (let c = 0; c < k; c++) {
    if (hiddenBias[k + c] !== -(hiddenBias[c] ?? NaN)) return undefined;
    for (let j = 0; j < d; j++) {
      const weight = hiddenWeights[j * hidden + c] ?? NaN;
      if (hiddenWeights[j * hidden + k + c] !== -weight) return undefined;
      weights[c * d + j] = weight;
    }
  }
  return { weights, bias: hiddenBias.slice(0, k), temperature };
}
