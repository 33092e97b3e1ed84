// What a column is worth: counts by hand, an interval that holds the truth as often as it says, and only shared samples counted.
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { drawnPairs } from '../evaluation/testing/drawnPairs';
import { answersOf, worthBeside, worthOf } from './worth';

/** Each sample is a recording of its own. */
const apart = (first: readonly number[], second: readonly number[]) =>
  worthOf(
    first,
    second,
    first.map((_, i) => String(i)),
  );

const paired = (both: number, onlyFirst: number, onlySecond: number, neither: number) => ({
  first: [...Array<number>(both + onlyFirst).fill(1), ...Array<number>(onlySecond + neither).fill(0)],
  second: [
    ...Array<number>(both).fill(1),
    ...Array<number>(onlyFirst).fill(0),
    ...Array<number>(onlySecond).fill(1),
    ...Array<number>(neither).fill(0),
  ],
});

test('36 in both, 12 in the first alone, 2 in the second alone: a fifth more, as in Newcombe’s table', () => {
  const { first, second } = paired(36, 12, 2, 0);
  const { more, between, verdict } = apart(first, second);
  expect(more).toBeCloseTo(0.2, 10);
  expect(between.low).toBeCloseTo(0.0569, 3);
  expect(between.high).toBeCloseTo(0.3404, 3);
  expect(verdict).toBe('better');
});

test('the other way round the same, turned over', () => {
  const { first, second } = paired(30, 9, 3, 8);
  const [there, back] = [apart(first, second), apart(second, first)];
  expect(back.more).toBeCloseTo(-there.more, 12);
  expect(back.between.low).toBeCloseTo(-there.between.high, 12);
  expect([there.verdict, back.verdict]).toEqual(['no clear difference', 'no clear difference']);
});

test('of nothing nothing is known', () => {
  expect(apart([], [])).toMatchObject({ samples: 0, more: 0, between: { low: -1, high: 1 }, verdict: 'no clear difference' });
});

test('the interval holds the true difference in 95 of 100 draws', () => {
  const random = randomFrom(7);
  let held = 0;
  const draws = 2000;
  for (let draw = 0; draw < draws; draw++) {
    const [first, second]: [number[], number[]] = [[], []];
    for (let i = 0; i < 60; i++) {
      const easy = random();
      // Right in 0.8 and in 0.55 of all, and more often in the same ones.
      first.push(Number(easy < 0.8));
      second.push(Number(easy < 0.4 || random() < 0.25));
    }
    const truth = 0.8 - (0.4 + 0.6 * 0.25);
    const { between } = apart(first, second);
    if (between.low <= truth && truth <= between.high) held++;
  }
  expect(held / draws).toBeGreaterThanOrEqual(0.93);
});

test('only samples that both were asked about count', () => {
  const answers = (ids: readonly string[], right: readonly boolean[]) =>
    answersOf({
      classCount: 2,
      classIds: ['a', 'b'],
      ids,
      classes: Uint16Array.from(ids, () => 0),
      probabilities: Float64Array.from(right.flatMap((is) => (is ? [0.9, 0.1] : [0.1, 0.9]))),
      fold: new Uint16Array(ids.length),
      similarity: new Float32Array(ids.length),
      nearestIds: ids.map(() => undefined),
      recordings: ids.map((id) => `recording ${id}`),
    });
  const first = answers(['1', '2', '3'], [true, false, true]);
  const second = answers(['3', '2', '4'], [false, true, true]);
  expect(worthBeside(first, second)).toMatchObject({ samples: 2, firstRight: 1, secondRight: 1, onlyFirst: 1, onlySecond: 1 });
});

test('where recordings stand and fall together, the interval still holds the true difference', () => {
  const random = randomFrom(71);
  const shares = () => [random() < 0.8 ? 0.98 : 0.3, random() < 0.6 ? 0.98 : 0.5] as const;
  for (const [recordings, frames] of [
    [8, 20],
    [20, 5],
    [20, 20],
    [60, 20],
  ] as const) {
    let held = 0;
    const draws = 1000;
    const truth = 0.8 * 0.98 + 0.2 * 0.3 - (0.6 * 0.98 + 0.4 * 0.5);
    for (let draw = 0; draw < draws; draw++) {
      const { between } = worthOf(...drawnPairs(recordings, frames, shares, random));
      if (between.low <= truth && truth <= between.high) held++;
    }
    expect(held / draws, `${recordings} recordings of ${frames}`).toBeGreaterThanOrEqual(0.93);
  }
});
