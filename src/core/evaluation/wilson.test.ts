// Wilson's interval against Newcombe's published table, and by simulation: it holds the true share as often as it says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { wilson } from './wilson';

test('the four examples of Newcombe 1998, table I, method 3', () => {
  const published = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [right, total, low, high] of published) {
    expect(wilson(right, total).low).toBeCloseTo(low, 4);
    expect(wilson(right, total).high).toBeCloseTo(high, 4);
  }
});

test('94 of 100 is between 88 and 97 %; of nothing it is anything', () => {
  const { low, high } = wilson(94, 100);
  expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.88', '0.97']);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  expect(wilson(5, 5).high).toBe(1);
  expect(wilson(0, 5).low).toBe(0);
});

test('it holds the share that was seen, is mirrored for the wrong ones, and narrows with more of the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const right = Math.round(part * total);
      const { low, high } = wilson(right, total);
      expect(low).toBeLessThanOrEqual(right / total);
      expect(high).toBeGreaterThanOrEqual(right / total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      const wrong = wilson(total - right, total);
      expect(wrong.low).toBeCloseTo(1 - high, 10);
      const more = wilson(10 * right, 10 * total);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});

test('of 4,000 drawn tests at least 93 % of the intervals hold the true share, on the mean over shares and sizes', () => {
  const random = randomFrom(7);
  let held = 0;
  let drawn = 0;
  for (const share of [0.5, 0.7, 0.8, 0.9, 0.95]) {
    for (const total of [10, 30, 100, 400]) {
      for (let draw = 0; draw < 200; draw++) {
        let right = 0;
        for (let i = 0; i < total; i++) right += Number(random() < share);
        const { low, high } = wilson(right, total);
        held += Number(low <= share && share <= high);
        drawn++;
      }
    }
  }
  expect(drawn).toBe(4_000);
  expect(held / drawn).toBeGreaterThanOrEqual(0.93);
  expect(held / drawn).toBeLessThanOrEqual(0.97);
});

test('what is no count', () => {
  for (const [right, total] of [
    [-1, 3],
    [4, 3],
    [0.5, 3],
    [1, Infinity],
  ] as const)
    expect(() => wilson(right, total)).toThrow(`invalid counts: ${right} of ${total}`);
  expect(() => wilson(1, 2, 0)).toThrow('invalid z: 0');
});
