// The exact interval of a share: tabled values, and that it never holds the share more seldom than it promises.
import { expect, test } from 'vitest';
import { clopperPearson } from './clopperPearson';

test('none, all and half of some are as in tables', () => {
  const none = clopperPearson(0, 24);
  expect(none.low).toBe(0);
  expect(none.high).toBeCloseTo(1 - 0.025 ** (1 / 24), 12);
  const all = clopperPearson(24, 24);
  expect([all.low, all.high]).toEqual([expect.closeTo(0.025 ** (1 / 24), 12), 1]);
  const half = clopperPearson(5, 10);
  expect([half.low, half.high]).toEqual([expect.closeTo(0.1871, 4), expect.closeTo(0.8129, 4)]);
  const few = clopperPearson(3, 3000);
  expect([few.low, few.high]).toEqual([expect.closeTo(0.000206, 6), expect.closeTo(0.00292, 5)]);
  expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 });
  for (const [count, total] of [
    [-1, 3],
    [4, 3],
    [0.5, 3],
    [0, NaN],
  ] as const)
    expect(() => clopperPearson(count, total)).toThrow(RangeError);
});

test('whatever the share, at least 95 of 100 intervals hold it', () => {
  for (const total of [5, 24, 60])
    for (const share of [0.002, 0.02, 0.05, 0.2, 0.5, 0.97]) {
      let likelihood = (1 - share) ** total;
      let holds = 0;
      for (let count = 0; count <= total; count++) {
        const { low, high } = clopperPearson(count, total);
        if (low <= share && share <= high) holds += likelihood;
        likelihood *= ((total - count) / (count + 1)) * (share / (1 - share));
      }
      expect(holds).toBeGreaterThanOrEqual(0.95);
    }
});
