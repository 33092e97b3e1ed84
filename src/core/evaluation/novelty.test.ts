// Novelty: what is unlike all samples is stranger, and the line keeps the share that it is asked to.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { heldOutNovelty } from './heldOutNovelty';
import { ALIKE, isBeyond, galleryOf, likeness, noveltyLine, noveltyOf } from './novelty';
import { atOnce } from '../base/atOnce';

const D = 24;

/** Samples round three directions, five a recording. */
function drawn(seed: number, n: number, k = 3) {
  const random = randomFrom(seed);
  const centres = Array.from({ length: k }, () => Float64Array.from({ length: D }, () => normalFrom(random)));
  const point = (c: number) => Float32Array.from({ length: D }, (_, j) => (centres[c]?.[j] ?? 0) + 0.4 * normalFrom(random));
  const classes = Uint16Array.from({ length: n }, (_, i) => i % k);
  return { random, point, classes, rows: Array.from(classes, point) };
}

describe('novelty', () => {
  test('is written out by hand for three samples', () => {
    // Distances 0.1 and 0.3 in class 0, 0.4 in class 1: the nearest 0.1, classes at 0.2 and 0.4.
    expect(noveltyOf([0.9, 0.7, 0.6], [0, 0, 1], 2)).toBeCloseTo(Math.log(0.1) + 1.5 * Math.log(0.2 / 0.4), 12);
    expect(noveltyOf([0.9], [0], 2)).toBeCloseTo(Math.log(0.1), 12);
    expect(noveltyOf([], [], 2)).toBe(Infinity);
  });

  test('of what lies elsewhere is larger than of what lies among the samples', () => {
    const { rows, classes, point, random } = drawn(3, 60);
    const gallery = galleryOf(rows, D, classes, 3);
    const known = Array.from({ length: 30 }, (_, i) => likeness(gallery, point(i % 3)).novelty);
    const unknown = Array.from(
      { length: 30 },
      () =>
        likeness(
          gallery,
          Float32Array.from({ length: D }, () => normalFrom(random)),
        ).novelty,
    );
    expect(Math.min(...unknown)).toBeGreaterThan(Math.max(...known));
    expect(likeness(gallery, new Float32Array(D)).novelty).toBeGreaterThan(Math.max(...known));
  });

  test('does not depend on the brightness of a picture: the length of its embedding', () => {
    const { rows, classes, point } = drawn(5, 20);
    const gallery = galleryOf(rows, D, classes, 3);
    const query = point(1);
    const twice = query.map((value) => 2 * value);
    expect(likeness(gallery, twice).novelty).toBeCloseTo(likeness(gallery, query).novelty, 9);
  });

  test('its nearest samples are those of a plain sort', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 1000 }), (n, seed) => {
        const { rows, classes, point } = drawn(seed, n);
        const gallery = galleryOf(rows, D, classes, 3);
        const query = point(0);
        const cosine = (row: Float32Array) =>
          row.reduce((sum, value, j) => sum + value * (query[j] ?? 0), 0) / Math.hypot(...row) / Math.hypot(...query);
        const expected = rows.map((row, index) => ({ index, similarity: cosine(row) })).sort((a, b) => b.similarity - a.similarity);
        const { nearest } = likeness(gallery, query);
        expect(nearest.map(({ index }) => index)).toEqual(expected.slice(0, 3).map(({ index }) => index));
        nearest.forEach(({ similarity }, i) => expect(similarity).toBeCloseTo(expected[i]?.similarity ?? NaN, 5));
      }),
    );
  });

  test('of malformed input is refused', () => {
    expect(() => galleryOf([new Float32Array(3)], 4, [0], 1)).toThrow('invalid embedding: length 3, not 4');
    expect(() => galleryOf([], 4, [0], 1)).toThrow('invalid classes');
    expect(() => likeness(galleryOf([new Float32Array(4)], 4, [0], 1), new Float32Array(3))).toThrow('invalid embedding');
  });
});

describe('the line', () => {
  test('keeps at least the share asked for, and would not if it lay at the next lower novelty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 99 }),
        (novelties, percent) => {
          const line = noveltyLine(novelties, percent / 100) ?? NaN;
          const kept = (at: number) => novelties.filter((novelty) => novelty <= at).length / novelties.length;
          expect(kept(line)).toBeGreaterThanOrEqual(percent / 100 - 1e-9);
          const lower = novelties.filter((novelty) => novelty < line);
          if (lower.length > 0) expect(kept(Math.max(...lower))).toBeLessThan(percent / 100);
        },
      ),
    );
  });

  test('of twenty, 95 % are nineteen, whatever rounding makes of it; all of them: nothing is unknown', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => i);
    expect(noveltyLine(twenty, 0.95)).toBe(18);
    expect(noveltyLine(twenty, 1)).toBe(Infinity);
    expect(noveltyLine([], 0.95)).toBeUndefined();
    expect(() => noveltyLine([NaN], 0.95)).toThrow('invalid novelty');
    expect(() => noveltyLine([1], 1.1)).toThrow('invalid share');
  });
});

describe('held-out novelty', () => {
  const folded = (seed: number, n: number) => {
    const { rows, classes, point } = drawn(seed, n);
    const embeddings = Float32Array.from(rows.flatMap((row) => [...row]));
    // Recordings of two samples of a class; five folds.
    const burst = Uint32Array.from(rows, (_, i) => 3 * Math.floor(i / 6) + (i % 3));
    const fold = Uint16Array.from(burst, (b) => Math.floor(b / 3) % 5);
    return { rows, point, folds: { embeddings, embeddingLength: D, classes, classCount: 3, burst, fold } };
  };
  test('is that of a gallery without the own fold', () => {
    const { rows, folds } = folded(11, 60);
    const { rows: asked, novelty } = atOnce(heldOutNovelty(folds));
    expect(asked).toHaveLength(60);
    asked.forEach((row, i) => {
      const others = [...folds.fold.keys()].filter((other) => folds.fold[other] !== folds.fold[row]);
      const gallery = galleryOf(
        others.map((other) => rows[other] ?? new Float32Array()),
        D,
        others.map((other) => folds.classes[other] ?? 0),
        3,
      );
      expect(novelty[i]).toBeCloseTo(likeness(gallery, rows[row] ?? new Float32Array()).novelty, 4);
    });
  });

  test('draws a line that keeps about the share asked for of pictures that come later', () => {
    const { rows, point, folds } = folded(12, 300);
    const line = noveltyLine(atOnce(heldOutNovelty(folds)).novelty, 0.9) ?? NaN;
    const gallery = galleryOf(rows, D, folds.classes, 3);
    const later = Array.from({ length: 400 }, (_, i) => likeness(gallery, point(i % 3)).novelty);
    const kept = later.filter((novelty) => novelty <= line).length / later.length;
    expect(kept).toBeGreaterThan(0.86);
    expect(kept).toBeLessThan(0.97);
  });

  test('of many asks a drawn part, the same each time', () => {
    const { folds } = folded(13, 90);
    const some = atOnce(heldOutNovelty(folds, 20));
    expect(some.rows).toHaveLength(20);
    expect(atOnce(heldOutNovelty(folds, 20))).toEqual(some);
    const all = atOnce(heldOutNovelty(folds));
    some.rows.forEach((row, i) => expect(some.novelty[i]).toBeCloseTo(all.novelty[all.rows.indexOf(row)] ?? NaN, 5));
  });

  test('copies are neither held out nor compared with, and a class of one recording is not held out', () => {
    const { folds } = folded(14, 60);
    const parents = Int32Array.from(folds.classes, (_, i) => (i === 7 ? 1 : -1));
    const { rows: asked, novelty } = atOnce(heldOutNovelty({ ...folds, parents }));
    expect([...asked]).not.toContain(7);
    const without = (values: ArrayLike<number>) => Array.from(values).filter((_, i) => i !== 7);
    const others = atOnce(
      heldOutNovelty({
        ...folds,
        embeddings: Float32Array.from(Array.from(folds.embeddings).filter((_, at) => Math.floor(at / D) !== 7)),
        classes: Uint16Array.from(without(folds.classes)),
        burst: Uint32Array.from(without(folds.burst)),
        fold: Uint16Array.from(without(folds.fold)),
      }),
    );
    expect(novelty).toEqual(others.novelty);
    const alone = folded(15, 6).folds;
    expect(atOnce(heldOutNovelty(alone)).rows).toHaveLength(0);
  });
});

test('a picture lies beyond the line where its novelty does, unless it is like a sample', () => {
  expect(isBeyond(1.1, 0.5, 1)).toBe(true);
  expect(isBeyond(1, 0.5, 1)).toBe(false);
  expect(isBeyond(1.1, ALIKE, 1)).toBe(false);
  // Where there is no sample, none is like it.
  expect(isBeyond(Infinity, NaN, 1)).toBe(true);
});
