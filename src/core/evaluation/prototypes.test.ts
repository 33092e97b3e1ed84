// Means in place of samples: they tell strange pictures as samples do, and none is one picture's own.
import { describe, expect, test } from 'vitest';
import { atOnce } from '../base/atOnce';
import { normalFrom, randomFrom } from '../base/random';
import { directionOf, galleryOf, likeness, noveltyLine } from './novelty';
import { MOST_PROTOTYPES, prototypesOf } from './prototypes';

const D = 24;

function drawn(seed: number, n: number, k: number) {
  const random = randomFrom(seed);
  const centres = Array.from({ length: k }, () => Float64Array.from({ length: D }, () => normalFrom(random)));
  const point = (c: number) => Float32Array.from({ length: D }, (_, j) => (centres[c]?.[j] ?? 0) + 0.4 * normalFrom(random));
  const classes = Uint16Array.from({ length: n }, (_, i) => i % k);
  const rows = Array.from(classes, point);
  const burst = Uint32Array.from(rows, (_, i) => k * Math.floor(i / (2 * k)) + (i % k));
  const fold = Uint16Array.from(burst, (b) => Math.floor(b / k) % 5);
  const embeddings = Float32Array.from(rows.flatMap((row) => [...row]));
  return { random, point, rows, folds: { embeddings, embeddingLength: D, classes, classCount: k, burst, fold } };
}

describe('prototypes', () => {
  test('draw a line that keeps most of what comes later and refuses what is like nothing', () => {
    const { random, point, folds } = drawn(3, 240, 3);
    const { directions, classes, heldOut } = atOnce(prototypesOf(folds));
    expect(heldOut).toHaveLength(240);
    const line = noveltyLine(heldOut, 0.95) ?? NaN;
    const rows = Array.from(classes, (_, i) => directions.subarray(i * D, i * D + D));
    const gallery = galleryOf(rows, D, classes, 3);
    const refused = (pictures: readonly Float32Array[]) =>
      pictures.filter((picture) => likeness(gallery, picture).novelty > line).length / pictures.length;
    expect(refused(Array.from({ length: 200 }, (_, i) => point(i % 3)))).toBeLessThan(0.12);
    expect(refused(Array.from({ length: 200 }, () => Float32Array.from({ length: D }, () => normalFrom(random))))).toBe(1);
  });

  test('are few, of length 1, the same each time, and none is a picture’s own direction', () => {
    const { rows, folds } = drawn(4, 60, 3);
    const made = atOnce(prototypesOf(folds));
    expect(atOnce(prototypesOf(folds))).toEqual(made);
    expect(made.classes.length).toBeGreaterThan(3);
    expect(made.classes.length).toBeLessThanOrEqual(24);
    const own = rows.map(directionOf);
    made.classes.forEach((_, i) => {
      const direction = made.directions.subarray(i * D, i * D + D);
      expect(Math.hypot(...direction)).toBeCloseTo(1, 5);
      const nearest = Math.max(...own.map((row) => row.reduce((sum, value, j) => sum + value * (direction[j] ?? NaN), 0)));
      expect(nearest).toBeLessThan(0.9999);
    });
  });

  test('of many classes stay bounded, and a class of one sample has none', () => {
    const { folds } = drawn(5, 800, 200);
    expect(atOnce(prototypesOf(folds)).classes.length).toBeLessThanOrEqual(MOST_PROTOTYPES);
    const { folds: alone } = drawn(6, 3, 3);
    expect(atOnce(prototypesOf(alone)).classes).toHaveLength(0);
  });
});
