// Numbers in words, each where its unit or its digits change.
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { TRANSLATED } from './languages';
import { lateWords, speak } from './say';
import {
  aboutDuration,
  count,
  duration,
  finePercent,
  givenPercent,
  megabytes,
  millions,
  percent,
  threeDecimals,
  twoDecimals,
  twoDigits,
} from './numbers';

test('measured times are told in the units that people count them in', () => {
  expect([0, 0.4, 8.2, 999.4].map(duration)).toEqual(['1 ms', '1 ms', '8 ms', '999 ms']);
  expect([999.6, 1000, 2449, 9940, 9960, 59_400].map(duration)).toEqual(['1 s', '1 s', '2.4 s', '9.9 s', '10 s', '59 s']);
  expect([59_600, 123_962, 180_000, 3_599_400].map(duration)).toEqual(['1 min', '2 min 4 s', '3 min', '59 min 59 s']);
  expect([3_599_600, 3_900_000, 7_200_000].map(duration)).toEqual(['1 h', '1 h 5 min', '2 h']);
});

test('reckoned times are told no more exactly than they are known', () => {
  expect([1_000, 6_000, 41_000, 57_000, 61_000, 40 * 60_000, 7_000_000].map(aboutDuration)).toEqual([
    'a few seconds',
    'about 10 seconds',
    'about 45 seconds',
    'about a minute',
    'about 2 minutes',
    'about 40 minutes',
    'about 2 hours',
  ]);
});

test('shares are English: no space before the sign, and no more digits than they have', () => {
  expect([0, 0.4852, 0.995, 1].map(percent)).toEqual(['0%', '49%', '99.5%', '100%']);
  // Nothing but all is 100 %, nothing but none 0 %.
  expect([0.996, 0.9996, 1 - 1e-10, 0.004, 0.0004, 1e-10].map(percent)).toEqual([
    '99.6%',
    '> 99.9%',
    '> 99.9%',
    '0.4%',
    '< 0.1%',
    '< 0.1%',
  ]);
  expect([0.9996, 0.0002, 1, 0].map(finePercent)).toEqual(['> 99.9%', '< 0.1%', '100.0%', '0.0%']);
  expect([0.0088, 0.009, 0.5].map(finePercent)).toEqual(['0.9%', '0.9%', '50.0%']);
  expect([0.875, 0.713, 0.9].map(givenPercent)).toEqual(['87.5%', '71.3%', '90%']);
});

afterEach(() => speak('en'));

test.each(TRANSLATED)('in %s a share that is neither none nor all never reads as one of them, however near it is', async (language) => {
  await speak(language);
  await lateWords();
  const near = fc.double({ min: -300, max: 0, noNaN: true }).map((power) => 10 ** power);
  const share = fc
    .oneof(
      near,
      near.map((rest) => 1 - rest),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .filter((p) => p > 0 && p < 1);
  const ends = [percent, finePercent].map((text) => [text, [text(0), text(1)]] as const);
  fc.assert(
    fc.property(share, (p) => {
      for (const [text, [none, all]] of ends) {
        expect(text(p)).not.toBe(none);
        expect(text(p)).not.toBe(all);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('counts, bytes and small numbers', () => {
  expect([count(1280), millions(13_512_345), megabytes(12_345), megabytes(5_528_256)]).toEqual([
    '1,280',
    '14 million',
    '0.01 MB',
    '5.5 MB',
  ]);
  expect([0.001, 0.0000321, 1].map(twoDigits)).toEqual(['0.001', '0.000032', '1']);
});

test.each(TRANSLATED)('in %s what is less than nothing has a true minus sign, and what is rounded to nothing none', async (language) => {
  await speak(language);
  await lateWords();
  for (const text of [twoDecimals, threeDecimals]) {
    expect(text(-12.345)).toMatch(/−12[.,٫]3/);
    expect(text(-12.345)).not.toContain('-');
    expect(text(-0.0001)).toBe(text(0));
  }
});
