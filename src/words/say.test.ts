// Messages in the language spoken: plurals, numbers, and a language that comes or does not come.
import { afterEach, expect, test } from 'vitest';
import { count, duration, megabytes, percent } from './numbers';
import { i18n, language, say, speak } from './say';

afterEach(() => speak('en'));

test('a message with its values', () => {
  expect(say('numbers.minutesAndSeconds', { minutes: 2, seconds: 4 })).toBe('2 min 4 s');
});

test('plurals go by the language’s own rules', () => {
  expect([1, 2].map((minutes) => say('numbers.aboutMinutes', { count: minutes }))).toEqual(['about 1 minute', 'about 2 minutes']);
});

test('one tried picture is one, wherever tried pictures are counted; what nobody has looked at is called a file', () => {
  expect([1, 2].map((count) => say('answers.pictures', { count }))).toEqual(['1 picture', '2 pictures']);
  expect([1, 2].map((count) => say('notices.triedRemoved', { count }))).toEqual([
    'Removed one tried picture.',
    'Removed 2 tried pictures.',
  ]);
  expect([1, 2].map((left) => say('notices.trialStopped', { left }))).toEqual([
    'Trying pictures stopped early. One file was not tried: choose it again.',
    'Trying pictures stopped early. 2 files were not tried: choose them again.',
  ]);
});

test('numbers are written as the language writes them', async () => {
  expect([count(1280), percent(0.4852), megabytes(5528256), duration(2400)]).toEqual(['1,280', '49%', '5.5 MB', '2.4 s']);
  await speak('de');
  expect([count(1280), percent(0.4852)]).toEqual(['1.280', '49\u00a0%']);
});

test('the pseudo-language is longer and marked; what is inserted stays', async () => {
  await speak('pseudo');
  expect(language()).toBe('pseudo');
  expect(say('boundary.copied')).toBe('[Cópíéd~~~]');
  expect(say('numbers.aboutMinutes', { count: 2 })).toMatch(/^\[ábóút~+ 2 mínútés~+\]$/);
});

test('of two languages wanted at once the last one is spoken', async () => {
  await Promise.all([speak('pseudo'), speak('en')]);
  expect(language()).toBe('en');
  expect(i18n.locale).toBe('en');
});
