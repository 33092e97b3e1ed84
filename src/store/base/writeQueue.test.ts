// The write queue: order is kept, a failure stops it, nothing is forgotten.
import { expect, test } from 'vitest';
import type { StorageFailure } from '../../browser/projectStorage';
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
