// What is said of a correction: that it helped only where it did.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { doneAboutIt } from './doneAboutIt';

const interval = { low: 0.05, high: 0.2 };

test('what was too sure or too unsure is said where the correction helped', () => {
  expect(doneAboutIt({ temperature: 0.8, before: 0.2, after: 0.1, interval })).toContain('too unsure: off by 20.0 points.');
  expect(doneAboutIt({ temperature: 1.4, before: 0.2, after: 0.1, interval })).toContain('too sure: off by 20.0 points.');
  expect(doneAboutIt({ temperature: 1.4, before: 0.2, after: 0.1, interval })).not.toContain('all the same');
});

test.each([0.172, 0.1719, 0.19])('a correction that leaves percentages off by %d has gained nothing on 17.2%%', (after) => {
  const said = doneAboutIt({ temperature: 0.8, before: 0.172, after, interval: { low: 0.18, high: 0.3 } });
  expect(said).toMatch(/no better: off by (17\.2|19\.0) points with it, by 17\.2 without it\. It is used all the same: /);
  expect(said).not.toContain('too unsure');
});

test('next to no correction is none', () => {
  expect(doneAboutIt({ temperature: 1.01, before: 0.2, after: 0.1, interval })).toContain('as the head learned them');
});

test('a correction that made it worse by less than can be told says so, where the two numbers stand beside each other', () => {
  const said = doneAboutIt({ temperature: 0.8, before: 0.043, after: 0.05, interval: { low: 0.02, high: 0.11 } });
  expect(said).toContain('off by 5.0 points with it, by 4.3 without it. So small a difference may be chance. It is used all the same: ');
});
