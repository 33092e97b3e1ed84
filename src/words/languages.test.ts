// Which language a browser gets.
import { expect, test } from 'vitest';
import { directionOf, languageFor, localeOf } from './languages';

test.each([
  [['de-CH', 'fr-CH'], 'de'],
  [['pt-PT'], 'pt-BR'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG', 'en'], 'zh-Hans'],
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
  expect([directionOf('ar'), directionOf('de'), directionOf('pseudo')]).toEqual(['rtl', 'ltr', 'ltr']);
  expect(new Intl.NumberFormat(localeOf('ar')).format(12)).toBe('12');
});
