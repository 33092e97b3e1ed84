// Which language a browser gets.
import { expect, test } from 'vitest';
import { directionOf, languageAtStart, languageFor, localeOf, tagOf } from './languages';
import { messages } from './messages/all';

test.each([
  [['de-CH', 'fr-CH'], 'de'],
  [['pt-PT'], 'pt-BR'],
  [['zh-CN'], 'zh-CN'],
  [['zh-SG', 'en'], 'zh-CN'],
  [['zh-TW', 'fr'], 'fr'],
  [['zh-Hant-HK'], 'en'],
  [['ar-EG'], 'ar'],
  [['nl', 'es-419'], 'es'],
  [['not a tag!', 'fr'], 'fr'],
  [[''], 'en'],
  [[], 'en'],
])('%j → %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
});

test('Arabic runs from right to left and counts with the digits of the charts', () => {
  expect([directionOf('ar'), directionOf('de'), directionOf('pseudo'), directionOf('pseudo-rtl')]).toEqual(['rtl', 'ltr', 'ltr', 'rtl']);
  expect([tagOf('ar'), tagOf('pt-BR'), tagOf('pseudo'), tagOf('pseudo-rtl')]).toEqual(['ar', 'pt-BR', 'en', 'en']);
  expect(new Intl.NumberFormat(localeOf('ar')).format(12)).toBe('12');
});

test('only a language whose messages are there is spoken at the start', () => {
  const there = (tag: string) => tag in messages || tag === 'pseudo';
  const spoken = ['de-CH', 'fr', 'es-419', 'pt-BR', 'zh-CN', 'ar', 'en', 'nl'].map((wanted) => languageAtStart(undefined, [wanted]));
  expect(spoken.filter((tag) => !there(tag))).toEqual([]);
  expect(['de', 'pseudo', 'not a tag!'].map((chosen) => languageAtStart(chosen, [])).filter((tag) => !there(tag))).toEqual([]);
});
