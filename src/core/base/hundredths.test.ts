import { expect, test } from 'vitest';
import { clearBetween, clearHundredths, hundredths } from './hundredths';

test('what is nothing has no sign', () => {
  expect(hundredths(-0.001)).toBe(0);
  expect(Object.is(hundredths(-0.001), 0)).toBe(true);
});

test('an interval is never said to be one number that it is not', () => {
  expect(clearBetween(0.031, 0.034)).toEqual({ low: 3.1, high: 3.4 });
  expect(clearBetween(0.004, 0.0044)).toEqual({ low: 0.4, high: 0.4 });
  expect(clearBetween(0.03, 0.05)).toEqual({ low: 3, high: 5 });
  expect(clearBetween(0.03, 0.03)).toEqual({ low: 3, high: 3 });
});

test('what is clearly more than none is not said to be none', () => {
  expect([0.44, 0.006, 0.0049, 0.001, 1e-7, 0].map(clearHundredths)).toEqual([44, 1, 0.5, 0.1, 0.1, 0]);
});
