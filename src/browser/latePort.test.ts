// Ports whose code comes late: order, answers, and what happens where it cannot be fetched.
import { expect, test } from 'vitest';
import { latePort } from './latePort';

interface Toy {
  add(one: number, other: number): Promise<number>;
  last(): Promise<number>;
}

function toy(): Toy {
  let last = 0;
  return {
    add: (one, other) => Promise.resolve((last = one + other)),
    last: () => Promise.resolve(last),
  };
}

test('the code is fetched once, with the first question', async () => {
  let fetched = 0;
  const port = latePort<Toy>(() => Promise.resolve(toy()).finally(() => fetched++), { add: true, last: true });
  expect(fetched).toBe(0);
  expect(await Promise.all([port.add(1, 2), port.last(), port.add(3, 4), port.last()])).toEqual([3, 3, 7, 7]);
  expect(await port.last()).toBe(7);
  expect(fetched).toBe(1);
});

test('where the code cannot be fetched every question rejects, and a later one tries again', async () => {
  let reachable = false;
  const port = latePort<Toy>(() => (reachable ? Promise.resolve(toy()) : Promise.reject(new Error('no network'))), {
    add: true,
    last: true,
  });
  const asked = [port.add(1, 2), port.last()];
  for (const each of asked) await expect(each).rejects.toThrow('no network');
  reachable = true;
  expect(await port.add(1, 2)).toBe(3);
});
