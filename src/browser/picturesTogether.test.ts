// Pictures asked for in one go: one transaction, each its own answer, and a damaged one takes no other with it.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { KeptPicture } from './pictures';
import { picturesTogether } from './picturesTogether';
import { openProjectDatabase } from './projectDatabase';
import { ok } from '../core/base/result';

const pictureOf = (value: number): KeptPicture => ({ bytes: Uint8Array.of(value).buffer, type: 'image/png' });
let databases = 0;

async function holding(count: number) {
  const database = await openProjectDatabase(`together-${databases++}`);
  if (!database.ok) throw new Error(database.error.detail);
  await database.value.transact(['pictures'], 'readwrite', async (transaction) => {
    for (let i = 0; i < count; i++) await transaction.objectStore('pictures').put(pictureOf(i), `s${i}`);
    return ok(undefined);
  });
  let transactions = 0;
  const transact: typeof database.value.transact = (...given) => {
    transactions++;
    return database.value.transact(...given);
  };
  return { transact, count: () => transactions };
}

it('are read in one transaction, each with its own answer, one that is not there too', async () => {
  const database = await holding(40);
  const picture = picturesTogether(database);
  const read = await Promise.all(['s0', 's39', 'nobody', 's7', 's7'].map((id) => picture(id)));
  expect(read.map((each) => each.ok && new Uint8Array(each.value.bytes)[0])).toEqual([0, 39, false, 7, 7]);
  expect(read[2]).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  expect(database.count()).toBe(1);
  expect(await picture('s3')).toEqual(ok(pictureOf(3)));
  expect(database.count()).toBe(2);
});

it('are read one by one where one of them ends the transaction', async () => {
  const { transact } = await holding(3);
  const picture = picturesTogether({
    transact: (stores, mode, work) =>
      transact(stores, mode, (transaction) => {
        const objectStore = (name: 'pictures') => {
          const store = transaction.objectStore(name);
          return { get: (id: string) => (id === 's1' ? Promise.reject(new Error('damaged on the disk')) : store.get(id)) };
        };
        return work({ objectStore } as unknown as typeof transaction);
      }),
  });
  const read = await Promise.all(['s0', 's1', 's2'].map((id) => picture(id)));
  expect(read.map(({ ok: whole }) => whole)).toEqual([true, false, true]);
});
