// Reading ahead: everything in its order, a bounded number at once, and a failure in its turn.
import { expect, test } from 'vitest';
import { readAhead } from './readAhead';

test('gives each with its value, in their order, whichever is read first, and no more than two groups are under way', async () => {
  const under = new Map<number, (value: string) => void>();
  let most = 0;
  const read = (item: number) =>
    new Promise<string>((resolve) => {
      under.set(item, resolve);
      most = Math.max(most, under.size);
    });
  const ended = (async () => {
    const given: (readonly [number, string])[] = [];
    for await (const pair of readAhead(
      Array.from({ length: 150 }, (_, i) => i),
      read,
    ))
      given.push(pair);
    return given;
  })();
  // The newest of those that are under way answers first.
  for (let left = 150; left > 0;) {
    await Promise.resolve();
    const [newest] = [...under].reverse();
    if (!newest) continue;
    under.delete(newest[0]);
    newest[1](`value ${newest[0]}`);
    left--;
  }
  expect(await ended).toEqual(Array.from({ length: 150 }, (_, i) => [i, `value ${i}`]));
  expect(most).toBeLessThanOrEqual(64);
});

test('of nothing gives nothing; what fails is told in its turn, after all before it', async () => {
  for await (const pair of readAhead([], () => Promise.resolve(1))) throw new Error(String(pair));
  const given: number[] = [];
  const all = (async () => {
    for await (const [item] of readAhead([0, 1, 2, 3], (each) => (each === 2 ? Promise.reject(new Error('torn')) : Promise.resolve(each))))
      given.push(item);
  })();
  await expect(all).rejects.toThrow('torn');
  expect(given).toEqual([0, 1]);
});
