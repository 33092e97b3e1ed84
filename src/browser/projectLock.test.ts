// One tab at a time holds a project; the other can take it over, and the first learns of it.
import { describe, expect, test } from 'vitest';
import { projectLocks } from './projectLock';
import { toyLocks } from './testing/toyLocks';

function held<Lock extends { kind: string }>(lock: Lock): Extract<Lock, { kind: 'held' }> {
  if (lock.kind !== 'held') throw new Error('not held');
  return lock as Extract<Lock, { kind: 'held' }>;
}

/** Whether a promise has settled by the time all that is ready has run. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe('project locks of two tabs', () => {
  const twoTabs = () => {
    const browser = toyLocks();
    return [projectLocks(browser), projectLocks(browser)] as const;
  };

  test('the second tab finds it taken, until the first lets go', async () => {
    const [first, second] = twoTabs();
    const lock = held(await first('p'));
    expect((await second('p')).kind).toBe('taken');
    expect((await second('q')).kind).toBe('held');
    lock.release();
    expect(await settled(lock.lost)).toBe(false);
    expect((await second('p')).kind).toBe('held');
  });

  test('the second tab takes it over, the first is told, and its late release changes nothing', async () => {
    const [first, second] = twoTabs();
    const lock = held(await first('p'));
    const stolen = held(await second('p', true));
    expect(await settled(lock.lost)).toBe(true);
    expect(await settled(stolen.lost)).toBe(false);
    expect((await first('p')).kind).toBe('taken');
    lock.release();
    expect((await first('p')).kind).toBe('taken');
  });

  test('a tab that asks again holds on, and its first handle no longer lets go', async () => {
    const [first, second] = twoTabs();
    const lock = held(await first('p'));
    const again = held(await first('p', true));
    lock.release();
    expect((await second('p')).kind).toBe('taken');
    expect(await settled(again.lost)).toBe(false);
    again.release();
    expect((await first('p')).kind).toBe('held');
  });

  test('without locks, and where they are refused, all is held', async () => {
    const refused = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    for (const locks of [undefined, refused]) {
      const tabs = [projectLocks(locks), projectLocks(locks)];
      for (const tab of tabs) expect((await tab('p')).kind).toBe('held');
    }
  });
});
