// Where an MLP begins: drawn weights, and who is left out of a step.
import type { LearntMatrix, MlpProblem, MlpSettings, MlpState } from './epochs';
import type { Random } from '../base/random';
import { normalFrom, randomFrom } from '../base/random';

/** Fresh weights by variance scaling, fan in, truncated normal (what Teachable Machine's client asks for); biases zero. */
export function freshMlp({ embeddingLength: d, classCount }: MlpProblem, { hidden: units, seed }: MlpSettings): MlpState {
  const random = randomFrom(seed);
  const drawn = (count: number, fanIn: number): Float32Array =>
    Float32Array.from({ length: count }, () => truncatedNormal(random) / Math.sqrt(fanIn));
  const first = new Float32Array((d + 1) * units);
  first.set(drawn(d * units, d));
  const fresh = (values: Float32Array): LearntMatrix => ({ values, moments: [] });
  return { epoch: 0, step: 0, hidden: fresh(first), output: fresh(drawn(units * classCount, units)) };
}

/** Standard normal, drawn again beyond two standard deviations. */
function truncatedNormal(random: Random): number {
  for (;;) {
    const drawn = normalFrom(random);
    if (Math.abs(drawn) <= 2) return drawn;
  }
}

/** 0 for a unit left out, 1 / (1 − share) for one kept, so that the sum keeps its size (Srivastava et al., 2014). */
export function dropoutMask(count: number, share: number, random: Random): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: count }, () => (random() < share ? 0 : 1 / (1 - share)));
}
