// What is said of a run: which samples it is about, which class they do not ask, and no claim that chance could make.
import { expect, test } from 'vitest';
import { compareRight } from '../../core/evaluation/mcnemar';
import type { RunCounts } from '../../store/epochs/epochRun';
import { comparisonSentence, countsSentence, missingSentence } from './runWords';

const counts: RunCounts = { learn: 100, augmented: 0, augmentedLeftOut: 0, validation: 20, heldOut: 36, heldOutChose: false, missing: [] };
const nameOf = (id: string) => ({ a: 'Apple', b: 'Pear' })[id] ?? '';

test('each group of samples is named once', () => {
  expect(countsSentence(counts)).toBe(
    'Learns from 100 samples. 20 held-out samples choose the epoch. 36 samples are held out for testing.',
  );
  expect(countsSentence({ ...counts, augmented: 200, validation: 0 })).toBe(
    'Learns from 100 samples and 200 altered copies. 36 samples are held out for testing.',
  );
  expect(countsSentence({ ...counts, validation: 36, heldOutChose: true })).toBe(
    'Learns from 100 samples. 36 samples are held out for testing; they choose the epoch as well.',
  );
  expect(countsSentence({ ...counts, learn: 1, validation: 0, heldOut: 0 })).toBe('Learns from 1 sample.');
});

test('a class that is not among the held-out samples is named', () => {
  expect(missingSentence(counts, nameOf, true)).toBeUndefined();
  expect(missingSentence({ ...counts, missing: ['a'] }, nameOf, false)).toBe(
    'No sample of “Apple” is held out, because there is no second recording: the figures are about the other classes only.',
  );
  expect(missingSentence({ ...counts, missing: ['a', 'b'] }, nameOf, true)).toMatch(
    /^No sample of “Apple” and “Pear” .* nothing chooses the epoch, and the newest one predicts\.$/,
  );
  expect(missingSentence({ ...counts, heldOut: 0, missing: ['a', 'b'] }, nameOf, true)).toMatch(/^No class has a recording to spare/);
});

test('three answers, each with its numbers', () => {
  const said = (onlyFrozen: number, onlyTuned: number) => {
    const frozen = [...Array<number>(20).fill(1), ...Array<number>(onlyFrozen).fill(1), ...Array<number>(onlyTuned).fill(0)];
    const tuned = [...Array<number>(20).fill(1), ...Array<number>(onlyFrozen).fill(0), ...Array<number>(onlyTuned).fill(1)];
    const recordings = frozen.map((_, i) => String(i));
    return comparisonSentence({ ...compareRight(frozen, tuned, recordings), unseen: true, epoch: 3 });
  };
  expect(said(1, 2)).toBe(
    'No clear difference: fine-tuned, it is right on 22 of 23 held-out samples; with the frozen backbone on 21. Chance alone often does that (exact McNemar test by recordings, p = 1).',
  );
  expect(said(0, 6)).toBe(
    'Better: fine-tuned, it is right on 26 of 26 held-out samples; with the frozen backbone on 20. Chance alone seldom does that (exact McNemar test by recordings, p = 0.031).',
  );
  expect(said(20, 1)).toMatch(/^Worse: .*p < 0\.001\)\.$/);
});
