// Ids sort in the order in which they were made, and none comes twice.
import { expect, it } from 'vitest';
import { newIds } from './ids';

it('sorts as made, however many a millisecond, and on a clock that goes back', () => {
  let clock = Date.UTC(2026, 0);
  const newId = newIds(() => clock);
  const some = () => Array.from({ length: 1000 }, newId);
  const made = some();
  clock -= 5000;
  made.push(...some());
  clock += 60_000;
  made.push(...some());
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(3000);
});
