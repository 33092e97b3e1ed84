// Records whose code is late: changed in the order of the calls; a call fails where it cannot be had,
// and does its work when it is tried again.
import { expect, test } from 'vitest';
import { lateRecords } from './lateRecords';
import { memoryStorage } from './memoryStorage';

test('a change whose code cannot be had fails, and is made when it is tried again', async () => {
  const storage = memoryStorage();
  const done: string[] = [];
  let offline = true;
  let fetches = 0;
  const records = lateRecords(() => {
    fetches++;
    if (offline) return Promise.reject(new Error('offline'));
    return Promise.resolve({
      ...storage,
      rename: (id: string, name: string) => {
        done.push(name);
        return storage.rename(id, name);
      },
    });
  });
  const failed = await records.rename('a', 'first');
  expect(failed).toEqual({ ok: false, error: { kind: 'failed', detail: 'Error: offline' } });
  offline = false;
  await Promise.all([records.rename('a', 'second'), records.rename('a', 'third')]);
  expect(done).toEqual(['second', 'third']);
  expect(fetches).toBe(2);
});

test('what a change says is handed on', async () => {
  const records = lateRecords(() => Promise.resolve(memoryStorage()));
  expect(await records.rename('nobody', 'x')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
});
