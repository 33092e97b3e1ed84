// The sentence of a head's score: with the range at the size that the file says, and what an older file leaves open.
import { expect, test } from 'vitest';
import { scoreSentence } from './scoreSentence';

test('says the range, and of a file without an effective size that it may be too narrow', () => {
  const score = { right: 45, asked: 50, on: 'held-out' } as const;
  const independent = 'Right on 45 of 50 pictures that it had not learned: between 79% and 96% on pictures like these.';
  expect(scoreSentence({ ...score, effective: 50 })).toBe(independent);
  expect(scoreSentence(score)).toBe(
    `${independent} Each picture was counted by itself: where several are of one recording, the true range is wider.`,
  );
  expect(scoreSentence({ ...score, effective: 10 })).not.toContain(independent);
  expect(scoreSentence({ ...score, on: 'test-set' })).toMatch(/^Right on 45 of 50 pictures of a test set: .* the true range is wider\.$/);
});
