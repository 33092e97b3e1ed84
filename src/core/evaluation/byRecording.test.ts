// As many answers as they say as much as: by hand, between how many recordings and how many samples there are, and always exact for those
// that stand alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsByRecording, effectiveSize, recordingsOf } from './byRecording';
import { shareInterval, wilson } from './wilson';

const named = (sizes: readonly number[]) => sizes.flatMap((size, at) => Array<string>(size).fill(`r${at}`));

test('recordings of one sample each count as Wilson counts them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1), { minLength: 1, maxLength: 80 }), (right) => {
      const counts = countsByRecording(
        right,
        right.map((_, i) => String(i)),
      );
      expect(counts).toMatchObject({ total: right.length, recordings: right.length, effective: right.length });
      expect(shareInterval(counts)).toEqual(wilson(counts.right, counts.total));
    }),
  );
});

test('where all are right, each recording counts once', () => {
  const counts = countsByRecording(Array<number>(160).fill(1), named(Array<number>(8).fill(20)));
  expect(counts).toEqual({ right: 160, total: 160, recordings: 8, effective: 8 });
  expect(shareInterval(counts)).toEqual(wilson(8, 8));
});

test('by hand: of four recordings of two, one all wrong, one half', () => {
  // x̄ = 5/8, Σ(xᵢ − 2 x̄)² = 2 (0.75)² + 1.25² + 0.25² = 2.75; the variance of one answer is 15/64.
  const effect = ((4 / 3) * 2.75) / (8 * (15 / 64));
  const alike = effect - 1;
  const seen = 3;
  const { effective } = countsByRecording([1, 1, 1, 1, 0, 0, 1, 0], named([2, 2, 2, 2]));
  expect(effective).toBeCloseTo(8 / (1 + (seen * alike + 4) / (seen + 4)), 12);
});

test('never fewer than as if all frames of a recording were one, never more than there are', () => {
  const recording = fc.integer({ min: 1, max: 30 }).chain((samples) => fc.record({ sum: fc.nat(samples), samples: fc.constant(samples) }));
  fc.assert(
    fc.property(fc.array(recording, { minLength: 1, maxLength: 20 }), (recordings) => {
      const [n, right] = [recordings.reduce((all, { samples }) => all + samples, 0), recordings.reduce((all, { sum }) => all + sum, 0)];
      const least = (n * n) / recordings.reduce((all, { samples }) => all + samples * samples, 0);
      const effective = effectiveSize(recordings, right, Math.min(right, n - right));
      expect(effective).toBeGreaterThanOrEqual(least * (1 - 1e-12));
      expect(effective).toBeLessThanOrEqual(n);
    }),
  );
});

test('of nothing nothing is known; a recording for each answer', () => {
  expect(countsByRecording([], [])).toEqual({ right: 0, total: 0, recordings: 0, effective: 0 });
  expect(() => countsByRecording([1], [])).toThrow('invalid recordings: 0 for 1 answers');
  expect(() => shareInterval({ right: 1, total: 2, effective: 3 })).toThrow('invalid size: 3 of 2');
});

test('samples that are gone count as one recording', () => {
  const samples = [
    { id: 'a', burst: 'x' },
    { id: 'b', burst: 'y' },
  ];
  expect(recordingsOf(['b', 'gone', 'a', 'lost'], samples)).toEqual(['y', '', 'x', '']);
});
