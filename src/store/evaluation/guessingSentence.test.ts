// What a score is compared with: by the name of a class where one is the commonest, and with a verdict where it is no better.
import { expect, test } from 'vitest';
import { guessingAmong, guessingOf } from '../../core/evaluation/guessing';
import '../../words/testing/inEnglish';
import { guessingSentence, noBetterSentence } from './guessingSentence';

const classes = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase() }));
/** Without the marks that keep a name on its side in either direction. */
const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
const said = (...args: Parameters<typeof guessingSentence>) => plain(guessingSentence(...args));

test('a head that is right less often than one answer for all is said to be no better than guessing', () => {
  const sentence = 'That is no better than guessing: always saying “A” would be right on 8.';
  expect(said(2, { classId: 'a', right: 8 }, classes)).toBe(sentence);
  expect(said(8, { classId: undefined, right: 8 }, classes)).toBe(
    'That is no better than guessing: always giving the same answer would be right on 8.',
  );
  expect(plain(noBetterSentence(8, { classId: 'a', right: 8 }, classes))).toBe(sentence);
  expect(noBetterSentence(9, { classId: 'a', right: 8 }, classes)).toBeUndefined();
  expect(noBetterSentence(0, undefined, classes)).toBeUndefined();
});

test('of classes that are asked as often, none is named', () => {
  expect(said(50, { classId: undefined, right: 20 }, classes)).toBe('For comparison: always giving the same answer would be right on 20.');
  expect(said(50, { classId: 'a', right: 20 }, classes)).toBe('For comparison: always saying “A” would be right on 20.');
  expect(said(50, { classId: 'gone', right: 20 }, classes)).toContain('always saying “a class that was deleted”');
  expect(guessingSentence(0, undefined, classes)).toBeUndefined();
});

test('guessing is told by the classes of what was asked, and not where they are one, or not all known', () => {
  expect(guessingAmong(['a', 'b', 'a'])).toEqual({ classId: 'a', right: 2 });
  expect(guessingAmong(['a', 'b', 'b', 'a'])).toEqual({ classId: undefined, right: 2 });
  expect(guessingAmong(['a', 'a'])).toBeUndefined();
  expect(guessingAmong(['a', 'b', undefined])).toBeUndefined();
  expect(guessingAmong([])).toBeUndefined();
  expect(
    guessingOf([
      ['a', 3],
      ['b', 0],
    ]),
  ).toBeUndefined();
});
