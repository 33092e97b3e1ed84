// From the one number to the other: one number where both read alike, and more digits where they would without being it.
import { afterEach, expect, test } from 'vitest';
import { wattHours } from './amounts';
import './testing/inEnglish';
import { fromTo, shareEnds, shareRange } from './ranges';
import { TRANSLATED } from './languages';
import { lateWords, say, speak } from './say';

afterEach(() => speak('en'));

test('two numbers that read alike are said once, in every language', async () => {
  const said = new Set<string>();
  for (const language of TRANSLATED) {
    await speak(language);
    await lateWords();
    expect(fromTo('50', '50')).toBe('50');
    const time = say('cost.energyText', { energy: fromTo(wattHours(2), wattHours(3)), watts: fromTo('50', '50') });
    expect(time.match(/50/g)).toHaveLength(1);
    expect(say('cost.energyText', { energy: fromTo(wattHours(2), wattHours(3)), watts: fromTo('10', '50') })).toMatch(/2.*3.*10.*50/);
    said.add(fromTo('2', '3'));
  }
  expect(said.size).toBeGreaterThan(4);
});

test('an interval of shares is never said to be one number that it is not', () => {
  expect(shareEnds(0.63, 0.914)).toEqual({ low: '63%', high: '91%' });
  expect(shareEnds(0.981, 0.984)).toEqual({ low: '98.1%', high: '98.4%' });
  expect(shareRange(0.981, 0.984)).toBe('98.1% – 98.4%');
  expect(shareRange(0.63, 0.91)).toBe('63% – 91%');
  expect(shareRange(1, 1)).toBe('100%');
});
