// Blank pictures: when a picture is more like one of them than like every sample, and what is kept of one's own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankMargin, blankSimilarity, isBlank } from './blanks';

/** A direction in the plane, by its angle in degrees. */
const at = (degrees: number) => Float32Array.of(3 * Math.cos((degrees * Math.PI) / 180), 3 * Math.sin((degrees * Math.PI) / 180));
const rows = [at(0), at(90)];
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

test('the most similar blank picture counts', () => {
  expect(blankSimilarity(rows, at(60))).toBeCloseTo(cosine(30), 6);
  expect(blankSimilarity([], at(60))).toBe(-1);
});

test('a picture is blank where it is more like a blank one than like every sample, by more than the margin', () => {
  expect(isBlank({ rows, margin: 0 }, at(10), 0.9)).toBe(true);
  expect(isBlank({ rows, margin: 0.1 }, at(10), 0.9)).toBe(false);
  expect(isBlank({ rows, margin: 0 }, at(10), 0.99)).toBe(false);
  expect(isBlank({ rows, margin: 0 }, at(45), 0.8)).toBe(false);
});

test('what is so much like a sample that it is the same thing is never blank: who teaches a blank wall keeps it', () => {
  expect(isBlank({ rows, margin: 0 }, at(0), 0.975)).toBe(false);
});

test('without a blank picture to compare with nothing is blank', () => {
  expect(isBlank({ rows: [], margin: 0 }, at(0), -1)).toBe(false);
});

test('the margin loses at most one in a hundred of one’s own pictures, and is none where none would be lost', () => {
  expect(blankMargin([0.3, 0.2], [0.9, 0.8])).toBe(0);
  expect(blankMargin([], [])).toBe(0);
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { maxLength: 300 }), (pairs) => {
      const margin = blankMargin(
        pairs.map(([blank]) => blank),
        pairs.map(([, own]) => own),
      );
      const lost = (by: number) => pairs.filter(([blank, own]) => blank - own > by).length;
      expect(lost(margin)).toBeLessThanOrEqual(pairs.length / 100);
      // No smaller one would do.
      if (margin > 0) expect(lost(margin - 1e-9)).toBeGreaterThan(Math.floor(pairs.length / 100));
    }),
  );
});
