// Which samples are offered to be looked at, and in which order.
import { expect, test } from 'vitest';
import { firstOffered, newestOf, OFFERED } from './newest';

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

test('the picture that was tried last is looked at before any sample, and where there is no sample', () => {
  const [tried, samples] = [[{ id: 'tried-2' }, { id: 'tried-1' }], [{ id: 'sample-1' }]];
  expect(firstOffered(tried, samples)).toEqual({ kind: 'tried', id: 'tried-2' });
  expect(firstOffered(tried, [])).toEqual({ kind: 'tried', id: 'tried-2' });
  expect(firstOffered([], samples)).toEqual({ kind: 'sample', id: 'sample-1' });
  expect(firstOffered([], [])).toBeUndefined();
});
