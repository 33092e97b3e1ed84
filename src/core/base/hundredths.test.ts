import { expect, test } from 'vitest';
import { clearHundredths, hundredths } from './hundredths';

test('what is nothing has no sign', () => {
  expect(hundredths(-0.001)).toBe(0);
  expect(Object.is(hundredths(-0.001), 0)).toBe(true);
});

test('what is clearly more than none is not said to be none', () => {
  expect([0.44, 0.006, 0.0049, 0.001, 1e-7, 0].map(clearHundredths)).toEqual([44, 1, 0.5, 0.1, 0.1, 0]);
});
