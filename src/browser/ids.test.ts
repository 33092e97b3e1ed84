// Ids sort in the order in which they were made, and none comes twice.
import { expect, it } from 'vitest';
import { newId } from './ids';

it('sorts as made, however many a millisecond', () => {
  const made = Array.from({ length: 5000 }, newId);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(5000);
});
