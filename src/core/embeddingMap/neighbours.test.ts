// Neighbours against a search written plainly, and what a place among them comes to.
import { expect, test } from 'vitest';
import { atOnce } from '../base/atOnce';
import { normalFrom, randomFrom } from '../base/random';
import type { Neighbours } from './neighbours';
import { nearestTo, neighboursOf, placeAmong } from './neighbours';

function found(embeddings: Float32Array, d: number, bursts: readonly number[], count: number, asked?: Uint32Array): Neighbours {
  return atOnce(neighboursOf(embeddings, d, Uint32Array.from(bursts), count, asked));
}

test('are those of a plain search, also across the blocks that are looked at together', () => {
  const [n, d, k] = [330, 8, 5];
  const random = randomFrom(5);
  const embeddings = Float32Array.from({ length: n * d }, () => normalFrom(random));
  const bursts = Array.from({ length: n }, (_, i) => i % 40);
  const { rows, distances, elsewhere } = found(embeddings, d, bursts, k);
  const row = (i: number) => embeddings.subarray(i * d, (i + 1) * d);
  const cosine = (i: number, j: number) => {
    const [a, b] = [row(i), row(j)];
    const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  };
  for (let i = 0; i < n; i += 7) {
    const others = Array.from({ length: n }, (_, j) => j)
      .filter((j) => j !== i)
      .sort((a, b) => cosine(i, b) - cosine(i, a) || a - b);
    expect([...rows.subarray(i * k, (i + 1) * k)]).toEqual(others.slice(0, k));
    expect(distances[i * k] ?? NaN).toBeCloseTo(1 - cosine(i, others[0] ?? 0), 4);
    expect(elsewhere[i]).toBe(others.find((j) => bursts[j] !== bursts[i]));
  }
  // Asked about some alone, these have the same ones.
  const some = Uint32Array.from({ length: 290 }, (_, at) => n - 1 - at);
  const apart = found(embeddings, d, bursts, k, some);
  expect([...apart.elsewhere]).toEqual([...some].map((i) => elsewhere[i]));
  expect([...apart.rows]).toEqual([...some].flatMap((i) => [...rows.subarray(i * k, (i + 1) * k)]));
});

test('of one recording there is none elsewhere, and of one sample there is none at all', () => {
  expect([...found(Float32Array.of(1, 0, 0, 1), 2, [3, 3], 5).elsewhere]).toEqual([-1, -1]);
  expect(found(Float32Array.of(1, 0), 2, [0], 5)).toMatchObject({ count: 0, elsewhere: Int32Array.of(-1) });
});

test('the place among neighbours is nearest to the nearest', () => {
  const rows = [Float32Array.of(1, 0), undefined, Float32Array.of(0, 2), Float32Array.of(1, 0.2)];
  const nearest = nearestTo(Float32Array.of(5, 0), rows, 2);
  expect(nearest.map(({ at }) => at)).toEqual([0, 3]);
  const [x = NaN, y = NaN] = placeAmong(nearest, Float32Array.of(0, 0, 9, 9, 5, 5, 1, 1)) ?? [];
  expect([x, y].every((value) => value > 0 && value < 0.1)).toBe(true);
  expect(placeAmong([], new Float32Array())).toBeUndefined();
});
