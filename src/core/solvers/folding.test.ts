// Folded heads: the same as least squares of another make, always folded alike, and nothing where nothing can be left out.
import { describe, expect, it } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { atOnce } from '../base/atOnce';
import { folded, unfolded } from './folding';
import type { LinearNumbers } from './folding';

const random = randomFrom(11);
const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
const [d, k, to] = [30, 4, 8];
const head = { weights: draw(d * k), bias: draw(k) };
const rows = Array.from({ length: 60 }, (_, i) => ({ values: draw(d), part: i % 3 }));

/** Logits as differences to the first. */
function differences({ weights, bias }: LinearNumbers, values: Float32Array): readonly number[] {
  const logits = Array.from(bias, (b, c) => values.reduce((sum, each, j) => sum + each * (weights[c * values.length + j] ?? 0), b));
  return logits.slice(1).map((logit) => logit - (logits[0] ?? 0));
}

const wide = (numbers: LinearNumbers) => ({ ...numbers, weights: unfolded(numbers.weights, d, to) });

describe('a folded head', () => {
  it('is where the squares, with their ridge, have no slope', () => {
    const fit = atOnce(folded(head, to, rows));
    if (!fit) throw new Error('there is none');
    for (const [numbers, of] of [
      [fit.whole, rows],
      [fit.without[1] ?? fit.whole, rows.filter(({ part }) => part !== 1)],
    ] as const) {
      const left = of.map(({ values }) => {
        const [there, here] = [differences(wide(numbers), values), differences(head, values)];
        return here.map((each, c) => each - (there[c] ?? 0));
      });
      // What is left of each class is 0 on the whole, and goes with no folded number more than its ridge says.
      const small = of.map(({ values }) =>
        Array.from({ length: to }, (_, i) =>
          unfolded(
            Float32Array.from({ length: to }, (_, at) => (at === i ? 1 : 0)),
            d,
            to,
          ).reduce((sum, w, j) => sum + w * (values[j] ?? 0), 0),
        ),
      );
      const means = Array.from({ length: to }, (_, i) => small.reduce((sum, x) => sum + (x[i] ?? 0), 0) / of.length);
      const trace = small.reduce((sum, x) => sum + x.reduce((s, each, i) => s + (each - (means[i] ?? 0)) ** 2, 0), 0);
      for (let c = 0; c < k - 1; c++) {
        expect(left.reduce((sum, each) => sum + (each[c] ?? 0), 0)).toBeCloseTo(0, 3);
        for (let i = 0; i < to; i++) {
          const slope = small.reduce((sum, x, n) => sum + ((x[i] ?? 0) - (means[i] ?? 0)) * (left[n]?.[c] ?? 0), 0);
          expect(slope).toBeCloseTo(((0.1 * trace) / to) * (numbers.weights[(c + 1) * to + i] ?? 0), 2);
        }
      }
    }
  });

  it('folds the same way everywhere: links that were made are read by it', () => {
    expect([...unfolded(Float32Array.of(1, 2, 3), 9, 3)]).toMatchInlineSnapshot(`
      [
        3,
        -3,
        3,
        1,
        2,
        1,
        -2,
        -2,
        1,
      ]
    `);
  });

  it('is none where all rows are of one part, where there are none, and where they are all the same', () => {
    expect(atOnce(folded(head, to, []))).toBeUndefined();
    expect(
      atOnce(
        folded(
          head,
          to,
          rows.map(({ values }) => ({ values, part: 0 })),
        ),
      ),
    ).toBeUndefined();
    const same = draw(d);
    expect(
      atOnce(
        folded(
          head,
          to,
          rows.map(({ part }) => ({ values: same, part })),
        ),
      ),
    ).toBeUndefined();
  });
});
