// A quick second press judges no picture that came under the finger in between.
import { expect, test } from 'vitest';
import { isLookedAt, onceLookedAt } from './lookedAt';

test('the next picture takes a moment, the same one none', () => {
  const last = { ids: ['a'], at: 1000 };
  expect(isLookedAt(undefined, last)).toBe(true);
  expect(isLookedAt(last, { ids: ['b'], at: 1150 })).toBe(false);
  expect(isLookedAt(last, { ids: ['b'], at: 1400 })).toBe(true);
  expect(isLookedAt(last, { ids: ['a'], at: 1150 })).toBe(true);
});

test('of two quick presses one judges, and a slip does not put off the next', () => {
  const judged: string[] = [];
  const press = (id: string, timeStamp: number) => onceLookedAt([id], { timeStamp }, () => judged.push(id));
  press('a', 10_000);
  press('b', 10_200);
  press('b', 10_450);
  expect(judged).toEqual(['a', 'b']);
  press('c', 10_500);
  expect(judged).toEqual(['a', 'b']);
});
