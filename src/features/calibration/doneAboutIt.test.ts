// What is said of a correction: that it helped only where it did.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { doneAboutIt } from './doneAboutIt';

test('what was too sure or too unsure is said where the correction helped', () => {
  expect(doneAboutIt({ temperature: 0.8, before: 0.2, after: 0.1 })).toContain('too unsure: off by 20.0 points.');
  expect(doneAboutIt({ temperature: 1.4, before: 0.2, after: 0.1 })).toContain('too sure: off by 20.0 points.');
});

test.each([0.172, 0.1719, 0.19])('a correction that leaves percentages off by %d has gained nothing on 17.2%%', (after) => {
  const said = doneAboutIt({ temperature: 0.8, before: 0.172, after });
  expect(said).toContain('gains nothing here: without it they would be off by 17.2 points.');
  expect(said).not.toContain('too unsure');
});

test('next to no correction is none', () => {
  expect(doneAboutIt({ temperature: 1.01, before: 0.2, after: 0.1 })).toContain('as the head learned them');
});
