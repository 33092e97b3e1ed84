// Two tabs and no Web Locks (a school's own server over plain http): one writes at a time, and what a late one writes is refused.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../core/project/settings';
import { openIndexedDbStorage } from './indexedDbStorage';
import type { Locks } from './projectLock';
import { toyChannels } from './testing/toyChannel';
import { toyLocks } from './testing/toyLocks';

let databases = 0;
const classes = (...names: string[]) => names.map((name, colour) => ({ id: name, name, colour, enabled: true }));
const project = { id: 'p', name: 'Fruit', classes: classes('Apple'), samples: [], settings: defaultSettings };

/** Two tabs on one database in which the project is. */
async function twoTabs(locks?: Locks) {
  const name = `tabs-${databases++}`;
  const end = toyChannels();
  const tab = async (id: string) => {
    const channel = end();
    const opened = await openIndexedDbStorage({ name, locks, channel, tab: id, patience: 20, savingPatience: 50 });
    if (!opened.ok) throw new Error(opened.error.detail);
    return { ...opened.value, channel };
  };
  const [first, second] = [await tab('first'), await tab('second')];
  await first.create(project);
  return { first, second, tab };
}

function held<Lock extends { kind: string }>(lock: Lock): Extract<Lock, { kind: 'held' }> {
  expect(lock.kind).toBe('held');
  return lock as Extract<Lock, { kind: 'held' }>;
}

/** Whether a promise has settled by the time all that is ready has run. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe.each<[string, () => Locks | undefined]>([
  ['without Web Locks', () => undefined],
  ['with Web Locks', toyLocks],
])('two tabs %s', (_, locksOf) => {
  test('the second finds the project taken, until the first lets go', async () => {
    const { first, second } = await twoTabs(locksOf());
    const lock = held(await first.lock('p'));
    expect((await second.lock('p')).kind).toBe('taken');
    expect((await second.lock('q')).kind).toBe('held');
    lock.release();
    expect(await settled(lock.lost)).toBe(false);
    expect((await second.lock('p')).kind).toBe('held');
    expect((await first.lock('p')).kind).toBe('taken');
  });

  test('a project is handed over when it is asked for: what the first saves until then is there', async () => {
    const { first, second } = await twoTabs(locksOf());
    const lock = held(await first.lock('p'));
    const saved = lock.asked.then(async () => {
      expect((await first.saveClasses('p', classes('Apple', 'Pear'))).ok).toBe(true);
      lock.release();
    });
    held(await second.lock('p', true));
    await saved;
    const loaded = await second.load('p');
    expect(loaded.ok && loaded.value.classes.map(({ name }) => name)).toEqual(['Apple', 'Pear']);
  });

  test('a class list that a tab writes after it lost the project is refused, and nothing of it is written', async () => {
    const { first, second } = await twoTabs(locksOf());
    const lock = held(await first.lock('p'));
    expect((await first.saveClasses('p', classes('Apple', 'Pear'))).ok).toBe(true);
    // Frozen by the browser: it neither answers nor lets go.
    first.channel.freeze();
    held(await second.lock('p', true));
    expect((await second.saveClasses('p', classes('Plum'))).ok).toBe(true);
    expect(await first.saveClasses('p', classes('Apple', 'Pear', 'Quince'))).toMatchObject({
      ok: false,
      error: { kind: 'taken', project: 'p' },
    });
    expect(await first.create(project)).toMatchObject({ ok: false, error: { kind: 'taken' } });
    const loaded = await second.load('p');
    expect(loaded.ok && loaded.value.classes.map(({ name }) => name)).toEqual(['Plum']);
    first.channel.thaw();
    expect(await settled(lock.lost)).toBe(true);
    // Taken back, it may write again, and the other may not.
    held(await first.lock('p', true));
    expect((await first.saveClasses('p', classes('Apple'))).ok).toBe(true);
    expect(await second.saveClasses('p', classes('Plum'))).toMatchObject({ ok: false, error: { kind: 'taken' } });
  });
});

describe('without Web Locks', () => {
  test('a tab that is gone is no hindrance: nobody answers', async () => {
    const { first, second } = await twoTabs();
    held(await first.lock('p'));
    first.close();
    expect((await second.lock('p')).kind).toBe('held');
  });

  test('of two that ask at once, one writes', async () => {
    const { first, second } = await twoTabs();
    const locks = await Promise.all([first.lock('p'), second.lock('p')]);
    const lost = await Promise.all(locks.map((lock) => (lock.kind === 'taken' ? Promise.resolve(true) : settled(lock.lost))));
    expect(lost.filter(Boolean)).toHaveLength(1);
    const written = [await first.rename('p', 'first'), await second.rename('p', 'second')];
    expect(written.map(({ ok }) => ok)).toEqual(lost.map((gone) => !gone));
  });

  test('no clock has a say: set by years, or with timers that hardly run, the holder stays the holder', async () => {
    const { first, second } = await twoTabs();
    held(await first.lock('p'));
    const now = Date.now;
    Date.now = () => now() + 1e12;
    try {
      expect((await second.lock('p')).kind).toBe('taken');
      Date.now = () => 0;
      expect((await second.lock('p')).kind).toBe('taken');
    } finally {
      Date.now = now;
    }
  });
});
