// The first who asks gets what was asked ahead; what changed since is seen by those after.
import { expect, test } from 'vitest';
import { askedAhead } from './askedAhead';

test('asks once before anybody does, and anew for each after the first', async () => {
  let asked = 0;
  const ask = askedAhead(() => Promise.resolve(++asked));
  expect(asked).toBe(1);
  expect(await ask()).toBe(1);
  expect(asked).toBe(1);
  expect([await ask(), await ask()]).toEqual([2, 3]);
});
