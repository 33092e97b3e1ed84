// What a head is compared with: by the name of a class where one is the commonest, and with a verdict where it is no better.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { baselineSentence } from './baselineSentence';

const nameOf = (id: string) => id.toUpperCase();

test('a head that is right less often than one answer for all is said to be no better than guessing', () => {
  expect(baselineSentence({ right: 2, baseline: { classId: 'a', right: 8 } }, nameOf)).toBe(
    'That is no better than guessing: always saying “A” would be right on 8.',
  );
  expect(baselineSentence({ right: 8, baseline: { classId: undefined, right: 8 } }, nameOf)).toBe(
    'That is no better than guessing: always giving the same answer would be right on 8.',
  );
});

test('of classes that are asked as often, none is named', () => {
  expect(baselineSentence({ right: 50, baseline: { classId: undefined, right: 20 } }, nameOf)).toBe(
    'For comparison: always giving the same answer would be right on 20.',
  );
  expect(baselineSentence({ right: 50, baseline: { classId: 'a', right: 20 } }, nameOf)).toContain('always saying “A”');
  expect(baselineSentence({ right: 0, baseline: undefined }, nameOf)).toBeUndefined();
});
