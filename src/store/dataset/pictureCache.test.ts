// Addresses of pictures: made when a picture is shown, the same for all who show it, and revoked after.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptPicture } from '../../browser/pictures';
import type { StorageFailure } from '../../browser/projectStorage';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { WhenIdle } from './pictureCache';
import { pictureCache } from './pictureCache';

const kept: KeptPicture = { bytes: new ArrayBuffer(4), type: 'image/jpeg' };

const alive = new Set<string>();
let made = 0;
beforeEach(() => {
  alive.clear();
  made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const address = `blob:${made++}`;
    alive.add(address);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => {
    expect(alive.delete(address)).toBe(true);
  });
});
afterEach(() => vi.restoreAllMocks());

/** A storage whose reads wait until they are let through. */
function slowStorage() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    asked,
    picture: (id: string) => {
      asked.push(id);
      return new Promise<Result<KeptPicture, StorageFailure>>((resolve) =>
        waiting.push(() => resolve(id === 'gone' ? fail({ kind: 'not-found', detail: id }) : ok(kept))),
      );
    },
    async letThrough() {
      while (waiting.length > 0) {
        waiting.shift()?.();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}

/** Always idle, with time for everything. */
const atOnce: WhenIdle = (work) => work(() => Infinity);

const quick = { picture: () => Promise.resolve(ok(kept)) };
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('nothing is made for pictures that nobody shows; then one for all who show it', async () => {
  const cache = pictureCache(quick, atOnce);
  expect(made).toBe(0);
  const told: (string | undefined)[] = [];
  cache.show('a', (address) => told.push(address));
  cache.show('a', (address) => told.push(address));
  await settled();
  cache.show('a', (address) => told.push(address));
  expect(made).toBe(1);
  expect(told).toEqual(['blob:0', 'blob:0', 'blob:0']);
  expect(cache.addressNow('a')).toBe('blob:0');
});

test('of thousands that were scrolled through, only those shown and a few before them keep an address', async () => {
  const cache = pictureCache(quick, atOnce);
  const shownAtOnce = 100;
  const leave: (() => void)[] = [];
  for (let i = 0; i < 5000; i++) {
    leave.push(cache.show(`${i}`, () => undefined));
    if (leave.length > shownAtOnce) leave.shift()?.();
    if (i % 50 === 0) await settled();
    expect(alive.size).toBeLessThanOrEqual(shownAtOnce + 61);
  }
  await settled();
  expect(alive.size).toBeGreaterThanOrEqual(shownAtOnce);
  cache.clear();
  expect(alive.size).toBe(0);
});

test('what is still shown by somebody is not revoked; what rests is shown again with the address it had', async () => {
  const cache = pictureCache(quick, atOnce);
  const first = cache.show('a', () => undefined);
  const second = cache.show('a', () => undefined);
  await settled();
  first();
  first();
  for (let i = 0; i < 200; i++) {
    const leave = cache.show(`${i}`, () => undefined);
    await settled();
    leave();
  }
  expect(cache.addressNow('a')).toBe('blob:0');
  second();
  const tell = vi.fn();
  cache.show('a', tell);
  expect(tell).toHaveBeenCalledWith('blob:0');
});

test('a picture that is out of view before its turn is never read; the newest are read first', async () => {
  const storage = slowStorage();
  const cache = pictureCache(storage, atOnce);
  const leave = Array.from({ length: 100 }, (_, i) => cache.show(`${i}`, () => undefined));
  expect(storage.asked).toHaveLength(8);
  for (const away of leave.slice(0, 90)) away();
  await storage.letThrough();
  expect(storage.asked.slice(8)).toEqual(['99', '98', '97', '96', '95', '94', '93', '92', '91', '90']);
  expect(alive.size).toBe(10);
});

test('one that cannot be read is said to be so, and asked for again the next time', async () => {
  const storage = slowStorage();
  const cache = pictureCache(storage, atOnce);
  const tell = vi.fn();
  const leave = cache.show('gone', tell);
  await storage.letThrough();
  expect(tell).toHaveBeenCalledWith(undefined);
  leave();
  cache.show('gone', tell);
  expect(storage.asked).toEqual(['gone', 'gone']);
});

test('a read that ends after another project was opened makes nothing', async () => {
  const storage = slowStorage();
  const cache = pictureCache(storage, atOnce);
  const tell = vi.fn();
  const leave = cache.show('a', tell);
  cache.clear();
  await storage.letThrough();
  leave();
  expect(made).toBe(0);
  expect(tell).not.toHaveBeenCalled();
});

test('a page that is busy makes one address in a turn, one with time all that have arrived', async () => {
  const turns: Parameters<WhenIdle>[0][] = [];
  const cache = pictureCache(quick, (work) => turns.push(work));
  for (let i = 0; i < 4; i++) cache.show(`${i}`, () => undefined);
  expect(turns).toHaveLength(1);
  for (let i = 0; i < 4; i++) turns.shift()?.(() => 0);
  await settled();
  expect(made).toBe(0);
  turns.shift()?.(() => 0);
  expect(made).toBe(1);
  turns.shift()?.(() => 50);
  expect(made).toBe(4);
  await settled();
  expect(turns).toHaveLength(0);
});
