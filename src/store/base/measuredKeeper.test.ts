// A keeper reads once, says what cannot be read, writes nothing over it, and saves what waited once it could be read.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage, StorageFailure } from '../../browser/projectStorage';
import { fail } from '../../core/base/result';
import { toyPorts } from '../testing/toyPorts';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { lookedUp } from './lookedUp';
import { measuredKeeper } from './measuredKeeper';
import { idOf } from './projectState';

/** Lists of numbers, by project: what was kept goes before what is there. */
async function scene(storage: ProjectStorage, before?: readonly number[]) {
  const failures: { read?: StorageFailure; write?: StorageFailure } = {};
  let reads = 0;
  /** Called while a read is under way. */
  let during = (): Promise<unknown> => Promise.resolve();
  const wrapped: ProjectStorage = {
    ...storage,
    async measured(id, tool) {
      reads++;
      const { read } = failures;
      const kept = await storage.measured(id, tool);
      await during();
      return read ? fail(read) : kept;
    },
    saveMeasured: (id, tool, kept) => (failures.write ? Promise.resolve(fail(failures.write)) : storage.saveMeasured(id, tool, kept)),
  };
  const store: AppStore = createAppStore(toyPorts({ storage: wrapped }));
  await store.getState().startProject();
  await store.getState().saved();
  const id = idOf(store.getState().project) ?? '';
  if (before) await storage.saveMeasured(id, 'map', before);
  const by = new Map<string, readonly number[]>();
  const keeper = measuredKeeper(
    { get: store.getState, set: store.setState },
    { storage: wrapped },
    {
      tool: 'map',
      takeIn: (stored, projectId) =>
        void by.set(projectId, [...((stored as readonly number[] | undefined) ?? []), ...(by.get(projectId) ?? [])]),
      toKeep: (projectId) => by.get(projectId),
    },
  );
  return {
    ...{ store, keeper, id, by, failures },
    reads: () => reads,
    whileReading: (call: () => Promise<unknown>) => (during = call),
    add: (n: number, projectId = id) => void by.set(projectId, [...(by.get(projectId) ?? []), n]),
    async onDisk(projectId = id): Promise<unknown> {
      await store.getState().saved();
      const kept = await storage.measured(projectId, 'map');
      return kept.ok ? kept.value : undefined;
    },
  };
}

const BUSY: StorageFailure = { kind: 'failed', detail: 'busy' };

test('it is read once, however often it is asked for', async () => {
  const { keeper, id, by, reads, store } = await scene(memoryStorage(), [1, 2]);
  expect(lookedUp(store.getState(), 'map')).toBeUndefined();
  await Promise.all([keeper.read(), keeper.read()]);
  await keeper.read();
  expect([by.get(id), reads()]).toEqual([[1, 2], 1]);
  expect(lookedUp(store.getState(), 'map')).toEqual({ kind: 'read', projectId: id });
});

test('what cannot be read is said, not written over, and joined by what waited', async () => {
  const { keeper, id, add, failures, onDisk, store } = await scene(memoryStorage(), [1, 2]);
  failures.read = BUSY;
  await keeper.read();
  expect(lookedUp(store.getState(), 'map')).toEqual({ kind: 'unread', projectId: id, detail: 'busy' });
  add(3);
  keeper.keep(id);
  await keeper.read();
  expect(await onDisk()).toEqual([1, 2]);
  delete failures.read;
  await keeper.read();
  expect(lookedUp(store.getState(), 'map')?.kind).toBe('read');
  expect(await onDisk()).toEqual([1, 2, 3]);
});

test('what was not looked for yet is not written over either', async () => {
  const { keeper, id, add, onDisk } = await scene(memoryStorage(), [1]);
  add(2);
  keeper.keep(id);
  expect(await onDisk()).toEqual([1]);
  await keeper.read();
  expect(await onDisk()).toEqual([1, 2]);
});

test('what was asked for anew takes the place of what was kept, read or not', async () => {
  const { keeper, id, add, failures, onDisk, store, by } = await scene(memoryStorage(), [1]);
  failures.read = BUSY;
  await keeper.read();
  add(9);
  keeper.replace(id);
  expect(lookedUp(store.getState(), 'map')?.kind).toBe('read');
  expect(await onDisk()).toEqual([9]);
  delete failures.read;
  await keeper.read();
  expect(by.get(id)).toEqual([9]);
});

test('what is asked for anew during a read stays', async () => {
  const { keeper, id, add, whileReading, onDisk, by } = await scene(memoryStorage(), [1]);
  whileReading(() => {
    add(9);
    keeper.replace(id);
    return Promise.resolve();
  });
  await keeper.read();
  expect([by.get(id), await onDisk()]).toEqual([[9], [9]]);
});

test('of a project that was left meanwhile nothing is taken in, and it is read when that is back', async () => {
  const { keeper, id, by, whileReading, store } = await scene(memoryStorage(), [1]);
  whileReading(() => store.getState().newProject('Beside'));
  await keeper.read();
  expect([...by]).toEqual([]);
  expect(lookedUp(store.getState(), 'map')).toBeUndefined();
  whileReading(() => Promise.resolve());
  await keeper.read();
  await store.getState().openProject(id);
  expect(lookedUp(store.getState(), 'map')).toBeUndefined();
  await keeper.read();
  expect(by.get(id)).toEqual([1]);
});

test('of a project that was left it is saved at once, and again if that was refused', async () => {
  const { keeper, id, add, failures, onDisk, store } = await scene(memoryStorage(), [1]);
  await keeper.read();
  await store.getState().newProject('Beside');
  failures.write = { kind: 'taken', detail: 'another tab' };
  add(2);
  keeper.keep(id);
  expect(await onDisk()).toEqual([1]);
  delete failures.write;
  await store.getState().openProject(id);
  await keeper.read();
  expect(await onDisk()).toEqual([1, 2]);
});
