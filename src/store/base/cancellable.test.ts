// Cancelled work is over at once for whoever cancelled it, and what still goes on of it ends nobody else's.
import { expect, test, vi } from 'vitest';
import { cancellable } from './cancellable';

/** Work that is over when the test says so. */
function open() {
  let [resolve, reject]: [(value: string) => void, (cause: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<string>((...ends) => ([resolve, reject] = ends));
  return { promise, resolve, reject };
}

test('rests when the last of it is over, done or failed', async () => {
  const atRest = vi.fn();
  const work = cancellable(atRest);
  const [first, second] = [open(), open()];
  const both = [work.run(() => first.promise), work.run(() => second.promise)] as const;
  first.resolve('done');
  expect(await both[0]).toBe('done');
  expect([work.busy(), atRest.mock.calls.length]).toEqual([true, 0]);
  second.reject(new Error('torn'));
  await expect(both[1]).rejects.toThrow('torn');
  expect([work.busy(), atRest.mock.calls.length]).toEqual([false, 1]);
});

test('cancelled, it rests at once, and its end later does not end what was begun meanwhile', async () => {
  const atRest = vi.fn();
  const work = cancellable(atRest);
  const [slow, next] = [open(), open()];
  const heard: AbortSignal[] = [];
  const cancelled = work.run((signal) => (heard.push(signal), slow.promise));
  work.cancel();
  expect([heard[0]?.aborted, work.busy(), atRest.mock.calls.length]).toEqual([true, false, 1]);
  const begun = work.run((signal) => (heard.push(signal), next.promise));
  slow.resolve('late');
  expect(await cancelled).toBe('late');
  expect([heard[1]?.aborted, work.busy(), atRest.mock.calls.length]).toEqual([false, true, 1]);
  next.resolve('done');
  expect(await begun).toBe('done');
  expect([work.busy(), atRest.mock.calls.length]).toEqual([false, 2]);
});
