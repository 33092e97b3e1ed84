// What is said of a run: which samples it is about, which class they do not ask, and no claim that chance could make.
import { expect, test } from 'vitest';
import { compareRight } from '../../core/evaluation/mcnemar';
import type { RunCounts } from '../../store/epochs/epochRun';
import { comparisonSentence, countsSentence, missingSentence } from './runWords';

const counts: RunCounts = { learn: 100, augmented: 0, augmentedLeftOut: 0, validation: 20, heldOut: 36, heldOutChose: false, missing: [] };
const nameOf = (id: string) => ({ a: 'Apple', b: 'Pear' })[id] ?? '';

test('each group of samples is named once', () => {
  expect(countsSentence(counts)).toBe('Learns from 100 samples. 20 samples to choose the epoch. 36 samples held out.');
  expect(countsSentence({ ...counts, augmented: 200, validation: 0 })).toBe(
    'Learns from 100 samples and 200 altered copies of them. 36 samples held out.',
  );
  expect(countsSentence({ ...counts, validation: 36, heldOutChose: true })).toBe(
    'Learns from 100 samples. 36 samples held out; they choose the epoch as well.',
  );
  expect(countsSentence({ ...counts, learn: 1, validation: 0, heldOut: 0 })).toBe('Learns from one sample.');
});

test('a class that is not among the held-out samples is named', () => {
  expect(missingSentence(counts, nameOf, true)).toBeUndefined();
  expect(missingSentence({ ...counts, missing: ['a'] }, nameOf, false)).toBe(
    'No sample of “Apple” is held out, for want of a second recording: the figures are of the other classes only.',
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
    return comparisonSentence({ ...compareRight(frozen, tuned), unseen: true, epoch: 3 });
  };
  expect(said(1, 2)).toBe(
    'No clear difference: 22 of 23 held-out samples right, against 21 of 23 with the frozen backbone. Chance alone often does that (exact McNemar test, p = 1).',
  );
  expect(said(0, 6)).toBe(
    'Better: 26 of 26 held-out samples right, against 20 of 26 with the frozen backbone. Chance alone seldom does that (exact McNemar test, p = 0.031).',
  );
  expect(said(20, 1)).toMatch(/^Worse: .*p = less than 0\.001\)\.$/);
});
