// The exact test against sums that can be done by hand, and what every p-value must be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { compareRight, mcnemar, signFlips } from './mcnemar';
import { drawnPairs } from './testing/drawnPairs';

/** Each sample is a recording of its own. */
const alone = (answers: readonly number[]) => answers.map((_, i) => String(i));

const compared = (first: readonly number[], second: readonly number[]) => compareRight(first, second, alone(first));

test('sums that can be done by hand', () => {
  expect(mcnemar(0, 0)).toBe(1);
  expect(mcnemar(0, 1)).toBe(1);
  expect(mcnemar(1, 9)).toBeCloseTo((2 * (1 + 10)) / 1024, 12);
  expect(mcnemar(0, 5)).toBeCloseTo(2 / 32, 12);
  expect(mcnemar(0, 6)).toBeCloseTo(2 / 64, 12);
  // 1 + 12 + 66 + 220 of 2¹² (R: binom.test(3, 12)).
  expect(mcnemar(3, 9)).toBeCloseTo((2 * 299) / 4096, 12);
  expect(mcnemar(2000, 2000)).toBe(1);
  expect(mcnemar(900, 1100)).toBeCloseTo(8.5e-6, 6);
});

test('symmetric, a probability, and smaller the more one-sided', () => {
  const count = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const p = mcnemar(a, b);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(mcnemar(b, a)).toBe(p);
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      expect(mcnemar(few, many + 1)).toBeLessThanOrEqual(p * (1 + 1e-9));
    }),
  );
});

test('31 against 32 of 36 is no clear difference; six won and none lost is better, the reverse worse', () => {
  const answers = (both: number, first: number, second: number, neither: number) =>
    [
      [
        ...Array<number>(both).fill(1),
        ...Array<number>(first).fill(1),
        ...Array<number>(second).fill(0),
        ...Array<number>(neither).fill(0),
      ],
      [
        ...Array<number>(both).fill(1),
        ...Array<number>(first).fill(0),
        ...Array<number>(second).fill(1),
        ...Array<number>(neither).fill(0),
      ],
    ] as const;
  expect(compared(...answers(30, 1, 2, 3))).toEqual({
    samples: 36,
    firstRight: 31,
    secondRight: 32,
    onlyFirst: 1,
    onlySecond: 2,
    p: 1,
    verdict: 'no clear difference',
  });
  expect(compared(...answers(20, 0, 6, 1)).verdict).toBe('better');
  expect(compared(...answers(20, 6, 0, 1)).verdict).toBe('worse');
  expect(compared(...answers(20, 0, 5, 1)).verdict).toBe('no clear difference');
  expect(compared([], []).verdict).toBe('no clear difference');
});

test('what is no count, and answers that are not about the same samples', () => {
  expect(() => mcnemar(-1, 2)).toThrow('invalid count: -1');
  expect(() => mcnemar(0.5, 2)).toThrow('invalid count: 0.5');
  expect(() => compared([1], [1, 0])).toThrow('invalid answers: 1 and 2');
});

test('differences that are turned round together: by hand, and by trying every way', () => {
  expect(signFlips([])).toBe(1);
  expect(signFlips([0, 0])).toBe(1);
  expect(signFlips([20])).toBe(1);
  expect(signFlips([3, 1, -1])).toBe(0.75);
  expect(signFlips([20, 20, 20, 20, 20])).toBe(2 / 32);
  expect(signFlips([20, 20, 20, 20, 20, 1])).toBe(2 / 64);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 9 }), (differences) => {
      const far = Math.abs(differences.reduce((sum, each) => sum + each, 0));
      let as = 0;
      for (let way = 0; way < 2 ** differences.length; way++) {
        const sum = differences.reduce((all, each, i) => all + ((way >> i) & 1 ? each : -each), 0);
        as += Number(Math.abs(sum) >= far);
      }
      expect(signFlips(differences)).toBeCloseTo(Math.min(1, as / 2 ** differences.length), 12);
    }),
  );
  expect(() => signFlips([0.5])).toThrow('invalid difference: 0.5');
});

test('of differences of one sample it is McNemar’s', () => {
  const differences = [...Array<number>(3).fill(-1), ...Array<number>(9).fill(1), 0, 0];
  expect(signFlips(differences)).toBe(mcnemar(3, 9));
});

test('two heads that are as good differ in one of twenty draws at most, where recordings stand and fall together', () => {
  const random = randomFrom(77);
  const shares = () => [random() < 0.8 ? 0.98 : 0.3, random() < 0.8 ? 0.98 : 0.3] as const;
  for (const [recordings, frames] of [
    [8, 20],
    [20, 5],
    [20, 20],
    [60, 5],
  ] as const) {
    let told = { by: 0, alone: 0 };
    const draws = 1500;
    for (let draw = 0; draw < draws; draw++) {
      const [first, second, names] = drawnPairs(recordings, frames, shares, random);
      told = {
        by: told.by + Number(compareRight(first, second, names).verdict !== 'no clear difference'),
        alone: told.alone + Number(compared(first, second).verdict !== 'no clear difference'),
      };
    }
    // An exact level of 0.05, and three standard errors of this many draws.
    expect(told.by / draws).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / draws));
    expect(told.alone / draws).toBeGreaterThan(0.2);
  }
});
