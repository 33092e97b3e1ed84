import { expect, test } from 'vitest';
import { shownShare } from './shownShare';

/** Without the marks that keep a sign on its side in either direction. */
const shown = (share: number, language: string) => shownShare(share, language).replace(/[\u2066\u2069]/g, '');

test.each([
  [0, '0%'],
  [1e-10, '< 0.1%'],
  [0.0004, '< 0.1%'],
  [0.0015, '0.2%'],
  [0.005, '1%'],
  [0.4852, '49%'],
  [0.9949, '99%'],
  [0.996, '99.6%'],
  [0.99999, '> 99.9%'],
  [1 - 1e-10, '> 99.9%'],
  [1e-300, '< 0.1%'],
  [1, '100%'],
])('%d is said to be neither none nor all unless it is', (share, text) => {
  expect(shown(share, 'en')).toBe(text);
});

test('in the language of the page', () => {
  expect(shown(0.0015, 'de')).toBe('0,2\u00a0%');
});
