// A head of two layers, learnt again from raw samples in double precision, number by number: only what is drawn is drawn likewise.
import { normalFrom, randomFrom, shuffled } from '../../core/base/random';
import type { RawSample } from './onACircle';

export interface PlainMlpSettings {
  readonly hidden: number;
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  readonly seed: number;
}

/** A number that is learnt, with the two means that Adam keeps of its slopes. */
interface Learnt {
  value: number;
  slope: number;
  mean: number;
  square: number;
}

const [BETA_1, BETA_2, EPSILON] = [0.9, 0.999, 1e-7];

const learnt = (value: number): Learnt => ({ value, slope: 0, mean: 0, square: 0 });

/** The step of Adam's paper (Kingma and Ba, 2015, algorithm 1), t counted from 1. */
function stepBy(each: Learnt, rate: number, t: number): void {
  each.mean = BETA_1 * each.mean + (1 - BETA_1) * each.slope;
  each.square = BETA_2 * each.square + (1 - BETA_2) * each.slope ** 2;
  const unbiased = { mean: each.mean / (1 - BETA_1 ** t), square: each.square / (1 - BETA_2 ** t) };
  each.value -= (rate * unbiased.mean) / (Math.sqrt(unbiased.square) + EPSILON);
  each.slope = 0;
}

/**
 * softmax(relu(x A + a) B), learnt by Adam in batches from the slope of the mean cross entropy: A and B drawn from a normal distribution
 * cut off at two deviations and divided by the root of how many numbers come in, a zero. Gives the probabilities of the classes 0 … k − 1.
 */
export function plainMlp(
  samples: readonly RawSample[],
  { hidden, epochs, batchSize, learningRate, seed }: PlainMlpSettings,
): (at: readonly number[]) => readonly number[] {
  const d = samples[0]?.at.length ?? 0;
  const k = 1 + Math.max(...samples.map(({ c }) => c));
  const random = randomFrom(seed);
  const drawn = (): number => {
    const value = normalFrom(random);
    return Math.abs(value) <= 2 ? value : drawn();
  };
  const matrix = (inputs: number, outputs: number) =>
    Array.from({ length: inputs }, () => Array.from({ length: outputs }, () => learnt(drawn() / Math.sqrt(inputs))));
  const first = matrix(d, hidden);
  const bias = Array.from({ length: hidden }, () => learnt(0));
  const second = matrix(hidden, k);

  const unitsOf = (x: readonly number[]) =>
    bias.map((a, u) =>
      Math.max(
        0,
        x.reduce((sum, value, j) => sum + value * (first[j]?.[u]?.value ?? NaN), a.value),
      ),
    );
  const sharesOf = (units: readonly number[]) => {
    const raised = Array.from({ length: k }, (_, c) =>
      Math.exp(units.reduce((sum, unit, u) => sum + unit * (second[u]?.[c]?.value ?? NaN), 0)),
    );
    const all = raised.reduce((sum, each) => sum + each, 0);
    return raised.map((each) => each / all);
  };

  let t = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const order = shuffled(samples, randomFrom(seed ^ Math.imul(epoch, 0x9e3779b1)));
    while (order.length > 0) {
      const batch = order.splice(0, batchSize);
      for (const { c: truth, at: x } of batch) {
        const units = unitsOf(x);
        const off = sharesOf(units).map((p, c) => (p - Number(c === truth)) / batch.length);
        units.forEach((unit, u) => {
          if (unit === 0) return;
          const row = second[u] ?? [];
          const back = off.reduce((sum, each, c) => sum + each * (row[c]?.value ?? NaN), 0);
          row.forEach((each, c) => (each.slope += unit * (off[c] ?? NaN)));
          for (const [j, value] of x.entries()) {
            const each = first[j]?.[u];
            if (each) each.slope += back * value;
          }
          const a = bias[u];
          if (a) a.slope += back;
        });
      }
      t++;
      for (const each of [...first.flat(), ...bias, ...second.flat()]) stepBy(each, learningRate, t);
    }
  }
  return (at) => sharesOf(unitsOf(at));
}
