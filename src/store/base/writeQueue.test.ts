// The write queue: order is kept, a failure stops it, nothing is forgotten.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StorageFailure } from '../../browser/projectStorage';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { Saving } from './writeQueue';
import { writeQueue } from './writeQueue';

const full: StorageFailure = { kind: 'quota', detail: 'full' };

test('writes run one after the other, in order', async () => {
  const log: string[] = [];
  const queue = writeQueue(() => undefined);
  const write = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    return ok(undefined);
  };
  queue.add(write('a'));
  queue.add(write('b'));
  expect(await queue.settled()).toEqual({ kind: 'saved' });
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a failed write is kept with all behind it, and retry finishes them', async () => {
  const states: Saving[] = [];
  const written: string[] = [];
  let roomLeft = false;
  const queue = writeQueue((saving) => states.push(saving));
  for (const name of ['a', 'b']) {
    queue.add(() => {
      if (!roomLeft) return Promise.resolve(fail(full));
      written.push(name);
      return Promise.resolve(ok(undefined));
    });
  }
  expect(await queue.settled()).toEqual({ kind: 'failed', waiting: 2, failure: full });
  queue.add(() => Promise.resolve(ok(undefined)));
  expect(states.at(-1)).toEqual({ kind: 'failed', waiting: 3, failure: full });
  roomLeft = true;
  queue.retry();
  expect(await queue.settled()).toEqual({ kind: 'saved' });
  expect(written).toEqual(['a', 'b']);
});

test('a write that throws counts as failed', async () => {
  const queue = writeQueue(() => undefined);
  queue.add(() => Promise.reject(new Error('gone')));
  expect(await queue.settled()).toMatchObject({ kind: 'failed', failure: { kind: 'failed', detail: 'Error: gone' } });
});

/** A queue with what it reports, and a write that is acknowledged when told. */
function slowQueue() {
  const states: Saving[] = [];
  const ends: (() => void)[] = [];
  const queue = writeQueue((saving) => states.push(saving));
  const write = () => new Promise<Result<undefined, StorageFailure>>((resolve) => ends.push(() => resolve(ok(undefined))));
  return { states, queue, write, end: () => ends.shift()?.() };
}

describe('what is written in a moment', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is called brief, and is no longer so when the moment has passed', async () => {
    const { states, queue, write, end } = slowQueue();
    queue.add(write, true);
    expect(states).toEqual([{ kind: 'saving', waiting: 1, brief: true }]);
    vi.advanceTimersByTime(200);
    expect(states.at(-1)).toEqual({ kind: 'saving', waiting: 1, brief: false });
    queue.add(write, true);
    end();
    await vi.advanceTimersByTimeAsync(0);
    // Not brief again before all is saved: nothing flickers.
    expect(states.at(-1)).toEqual({ kind: 'saving', waiting: 1, brief: false });
    end();
    expect(await queue.settled()).toEqual({ kind: 'saved' });
    vi.advanceTimersByTime(1000);
    expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saving', 'saving', 'saved']);
  });

  test('leaves no timer behind, and the next moment is a whole one', async () => {
    const { states, queue, write, end } = slowQueue();
    queue.add(write, true);
    vi.advanceTimersByTime(150);
    end();
    await queue.settled();
    expect(vi.getTimerCount()).toBe(0);
    queue.add(write, true);
    vi.advanceTimersByTime(150);
    expect(states.at(-1)).toEqual({ kind: 'saving', waiting: 1, brief: true });
    end();
    await queue.settled();
  });

  test('is not called so beside anything with a sample in it, from the moment that this waits', async () => {
    const { states, queue, write, end } = slowQueue();
    queue.add(write, true);
    queue.add(write);
    expect(states.at(-1)).toEqual({ kind: 'saving', waiting: 2, brief: false });
    end();
    await vi.advanceTimersByTimeAsync(0);
    end();
    expect(await queue.settled()).toEqual({ kind: 'saved' });
    queue.add(write);
    expect(states.at(-1)).toEqual({ kind: 'saving', waiting: 1, brief: false });
    end();
    await queue.settled();
  });
});

test('another try of a write that failed is never brief', async () => {
  const states: Saving[] = [];
  let roomLeft = false;
  const queue = writeQueue((saving) => states.push(saving));
  queue.add(() => Promise.resolve(roomLeft ? ok(undefined) : fail(full)), true);
  await queue.settled();
  roomLeft = true;
  queue.retry();
  expect(states.at(-1)).toEqual({ kind: 'saving', waiting: 1, brief: false });
  expect(await queue.settled()).toEqual({ kind: 'saved' });
});
