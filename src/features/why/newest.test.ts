// Which samples are offered to be looked at, and in which order.
import { expect, test } from 'vitest';
import { newestOf, OFFERED } from './newest';

const taken = (...times: readonly number[]) => times.map((takenAt, i) => ({ id: `sample-${i}`, takenAt }));

test('the newest first, whatever their place among the samples', () => {
  expect(newestOf(taken(5, 9, 7)).map(({ id }) => id)).toEqual(['sample-1', 'sample-2', 'sample-0']);
});

test('of a set whose samples are all of one moment, the first is the first that is offered', () => {
  const samples = taken(...Array.from({ length: 30 }, () => 1000));
  expect(newestOf(samples)).toEqual(samples.slice(0, OFFERED));
});

test('of none there is none', () => {
  expect(newestOf([])).toEqual([]);
});
