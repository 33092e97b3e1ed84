// What only the real storage can meet: no IndexedDB, a newer database, a full disk, a second tab, a closed connection.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, SETTINGS_VERSION } from '../core/project/settings';
import { fail } from '../core/base/result';
import { openIndexedDbStorage } from './indexedDbStorage';
import { openProjectDatabase } from './projectDatabase';
import type { ProjectSchema } from './projectSchema';
import { migrate, SCHEMA_VERSION } from './projectSchema';
import { toyLocks } from './testing/toyLocks';

const project = { id: 'p', name: 'Fruit', classes: [], samples: [], settings: defaultSettings };
const sample = (id: string) => ({ id, classId: 'c', burst: id, takenAt: 1, source: 'camera' as const });
const added = (id: string) => ({ sample: sample(id), picture: { bytes: new ArrayBuffer(4), type: 'image/webp' as const } });

async function opened(name: string) {
  const result = await openIndexedDbStorage({ name, locks: undefined });
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('storage in IndexedDB', () => {
  test('keeps what was acknowledged for the next visit', async () => {
    const first = await opened('again');
    await first.create(project);
    expect((await first.addSamples('p', [added('a')])).ok).toBe(true);
    first.close();
    const second = await opened('again');
    expect(await second.load('p')).toEqual({ ok: true, value: { ...project, samples: [sample('a')] } });
  });

  test('is absent where the browser has no IndexedDB, or refuses to open it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('a private window', 'SecurityError');
    });
    expect(await openIndexedDbStorage({ name: 'refused' })).toMatchObject({ ok: false, error: { kind: 'absent' } });
    vi.restoreAllMocks();
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await openIndexedDbStorage()).toMatchObject({ ok: false, error: { kind: 'absent' } });
    Object.defineProperty(globalThis, 'indexedDB', kept ?? {});
  });

  test('a project from before heads had kinds has the linear head with everything automatic', async () => {
    const first = await openDB<ProjectSchema>('first', 1, { upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from, 1) });
    const record = { id: 'p', name: 'Fruit', classes: [], changedAt: 1, sampleCount: 1, nextOrder: 1, fingerprints: ['f'] };
    await first.put('projects', record as never);
    await first.put('projects', { ...record, id: 'q', name: 'Pets' } as never);
    await first.put('samples', { project: 'p', id: 'a', sample: sample('a'), order: 0 });
    first.close();
    const storage = await opened('first');
    expect(await storage.load('p')).toEqual({ ok: true, value: { ...project, samples: [sample('a')] } });
    expect(await storage.load('q')).toMatchObject({
      ok: true,
      value: { name: 'Pets', settings: { headKind: 'linear', linear: { kind: 'linear', l2: 'auto', balanced: true } } },
    });
  });

  test.each([2, 3])('what was set loose in a project of version %i is found again as its settings', async (version) => {
    const name = `loose-${version}`;
    const before = await openDB<ProjectSchema>(name, version, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from, version),
    });
    const augmentation = { on: true, copies: 2, flip: true, crop: false, brightness: true, blur: false };
    const record = {
      ...{ id: 'p', name: 'Fruit', classes: [], changedAt: 1, sampleCount: 1, nextOrder: 1, fingerprints: ['f'] },
      ...{ backboneId: 'b', held: { turn: 3, by: '' }, unfinished: { left: 1, total: 2 } },
      foundSettings: [{ choice: 'c', problem: 'f k', settled: { kind: 'nearest-mean' } }],
    };
    const labelMapping = { classOf: new Map([['tabby', 'c1']]), rest: 'c2' };
    await before.put('projects', {
      ...record,
      headChoice: { kind: 'nearest-neighbours', k: 3 },
      augmentation,
      labelMapping,
    } as never);
    await before.put('projects', { ...record, id: 'q', headChoice: { kind: 'mlp' } } as never);
    await before.put('samples', { project: 'p', id: 'a', sample: sample('a'), order: 0 });
    await before.put('pictures', added('a').picture, 'a');
    if (version > 2) await before.put('heads', { fingerprint: 'f' }, ['p', 'opened']);
    before.close();
    const storage = await opened(name);
    expect(await storage.load('p')).toEqual({
      ok: true,
      value: {
        ...{ id: 'p', name: 'Fruit', classes: [], samples: [sample('a')], backboneId: 'b', unfinished: { left: 1, total: 2 } },
        foundSettings: [{ choice: 'c', problem: 'f k', tuned: { kind: 'nearest-mean' } }],
        settings: {
          ...defaultSettings,
          ...{ headKind: 'nearest-neighbours', nearestNeighbours: { kind: 'nearest-neighbours', k: 3 } },
          ...{ augmentation, labelMapping },
        },
      },
    });
    expect(await storage.load('q')).toMatchObject({ ok: true, value: { settings: { ...defaultSettings, headKind: 'mlp' } } });
    expect((await storage.picture('a')).ok).toBe(true);
    expect(await storage.heads('p')).toEqual({ ok: true, value: version > 2 ? [{ fingerprint: 'f' }] : [] });
    // A turn that was taken before counts on.
    expect(await storage.rename('p', 'x')).toEqual({ ok: true, value: undefined });
  });

  test('settings that are damaged do not keep a project from opening; those of a newer app do', async () => {
    const storage = await opened('damaged');
    await storage.create(project);
    await storage.create({ ...project, id: 'q' });
    await storage.create({ ...project, id: 'r' });
    const direct = await openDB<ProjectSchema>('damaged', SCHEMA_VERSION);
    const damage = async (id: string, settings: unknown) => {
      const record = await direct.get('projects', id);
      if (record) await direct.put('projects', { ...record, settings });
    };
    await damage('p', 'nonsense');
    await damage('q', { version: SETTINGS_VERSION, mlp: { hidden: -1, epochs: 7 }, splitSeed: 5 });
    await damage('r', { version: SETTINGS_VERSION + 1 });
    direct.close();
    expect(await storage.load('p')).toEqual({ ok: true, value: project });
    expect(await storage.load('q')).toEqual({
      ok: true,
      value: { ...project, id: 'q', settings: { ...defaultSettings, mlp: { ...defaultSettings.mlp, epochs: 7 }, splitSeed: 5 } },
    });
    expect(await storage.load('r')).toMatchObject({ ok: false, error: { kind: 'too-new', project: 'r' } });
  });

  test('a project from before there were splits has none, and can be given one', async () => {
    const before = await openDB<ProjectSchema>('fourth', 4, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from, 4),
    });
    const record = { id: 'p', name: 'Fruit', classes: [], changedAt: 1, sampleCount: 0, nextOrder: 0, fingerprints: [] };
    await before.put('projects', { ...record, settings: { version: SETTINGS_VERSION } });
    before.close();
    const storage = await opened('fourth');
    expect(await storage.split('p')).toEqual({ ok: true, value: undefined });
    expect(await storage.saveSplit('p', { seed: 1, folds: [[], []] })).toEqual({ ok: true, value: undefined });
    expect(await storage.split('p')).toEqual({ ok: true, value: { seed: 1, folds: [[], []] } });
  });

  test('a project from before there were histories has none, and can be given one', async () => {
    const before = await openDB<ProjectSchema>('fifth', 5, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from, 5),
    });
    const record = { id: 'p', name: 'Fruit', classes: [], changedAt: 1, sampleCount: 0, nextOrder: 0, fingerprints: [] };
    await before.put('projects', { ...record, settings: { version: SETTINGS_VERSION } });
    before.close();
    const storage = await opened('fifth');
    expect(await storage.history('p')).toEqual({ ok: true, value: undefined });
    const history = { ids: ['a'], states: [] };
    expect(await storage.saveHistory('p', history)).toEqual({ ok: true, value: undefined });
    expect(await storage.history('p')).toEqual({ ok: true, value: history });
  });

  test('a project from before measurements were kept has none, and can be given one', async () => {
    const before = await openDB<ProjectSchema>('seventh', 7, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from, 7),
    });
    const record = { id: 'p', name: 'Fruit', classes: [], changedAt: 1, sampleCount: 0, nextOrder: 0, fingerprints: [] };
    await before.put('projects', { ...record, settings: { version: SETTINGS_VERSION } });
    before.close();
    const storage = await opened('seventh');
    expect(await storage.measured('p', 'ladder')).toEqual({ ok: true, value: undefined });
    expect(await storage.saveMeasured('p', 'ladder', { rungs: [] })).toEqual({ ok: true, value: undefined });
    expect(await storage.measured('p', 'ladder')).toEqual({ ok: true, value: { rungs: [] } });
  });

  test('a head that was kept under earlier names is found whole under those of now', async () => {
    const before = await openDB<ProjectSchema>('sixth', 6, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from, 6),
    });
    const serialised = { kind: 'mlp', classIds: ['a'], embeddingLength: 2, numbers: { hidden: 1 }, arrays: {} };
    const rest = { learntKey: 'k', learntFrom: new Map([['a', 3]]), milliseconds: 5 };
    await before.put('heads', { fingerprint: 'f', trained: { plain: serialised, copyCount: 2, ...rest } } as never, ['p', 'mlp']);
    const file = { fingerprint: 'g', file: Uint8Array.of(1, 2) };
    await before.put('heads', file, ['p', 'opened']);
    before.close();
    const storage = await opened('sixth');
    const mlp = { fingerprint: 'f', trained: { serialised, augmentedCount: 2, ...rest } };
    expect(await storage.heads('p')).toEqual({ ok: true, value: [mlp, file] });
  });

  test('does not touch a database that a newer app wrote', async () => {
    (await openDB('newer', SCHEMA_VERSION + 1)).close();
    expect(await openIndexedDbStorage({ name: 'newer' })).toMatchObject({ ok: false, error: { kind: 'too-new' } });
  });

  test('makes way for a newer app in another tab, and says so from then on', async () => {
    const storage = await opened('upgraded');
    await storage.create(project);
    (await openDB('upgraded', SCHEMA_VERSION + 1)).close();
    expect(await storage.rename('p', 'x')).toMatchObject({ ok: false, error: { kind: 'too-new' } });
  });

  test('on a full disk a write fails with quota, all of it is undone, and it can be made again', async () => {
    const storage = await opened('full');
    await storage.create(project);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.name === 'pictures' && key === 'b') throw new DOMException('full', 'QuotaExceededError');
      return this.add(value, key);
    });
    expect(await storage.addSamples('p', [added('a'), added('b')])).toMatchObject({ ok: false, error: { kind: 'quota' } });
    put.mockRestore();
    expect(await storage.load('p')).toEqual({ ok: true, value: project });
    expect((await storage.picture('a')).ok).toBe(false);
    expect((await storage.addSamples('p', [added('a'), added('b')])).ok).toBe(true);
    expect(await storage.list()).toMatchObject({ ok: true, value: [{ sampleCount: 2 }] });
  });

  test('a write that the browser cuts off, as when site data is cleared, is made again on a new connection', async () => {
    const storage = await opened('cut off');
    await storage.create(project);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('The connection was closed.', 'AbortError');
    });
    expect((await storage.addSamples('p', [added('a')])).ok).toBe(true);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect((await storage.addSamples('p', [added('b')])).ok).toBe(true);
    expect(await storage.load('p')).toMatchObject({ ok: true, value: { samples: [{ id: 'a' }, { id: 'b' }] } });
  });

  test('one that is cut off each time has failed', async () => {
    const storage = await opened('cut off for good');
    await storage.create(project);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await storage.rename('p', 'x')).toMatchObject({ ok: false, error: { kind: 'failed' } });
  });

  test('work that fails undoes what it had written', async () => {
    const database = await openProjectDatabase('undone');
    if (!database.ok) throw new Error(database.error.detail);
    const failed = await database.value.transact(['pictures'], 'readwrite', async (transaction) => {
      await transaction.objectStore('pictures').put(added('a').picture, 'a');
      return fail({ kind: 'failed', detail: 'on purpose' });
    });
    expect(failed).toEqual({ ok: false, error: { kind: 'failed', detail: 'on purpose' } });
    database.value.close();
    expect((await (await opened('undone')).picture('a')).ok).toBe(false);
  });

  test('two tabs on one project: the second finds the lock taken', async () => {
    const locks = toyLocks();
    const tabs = await Promise.all([openIndexedDbStorage({ name: 'tabs', locks }), openIndexedDbStorage({ name: 'tabs', locks })]);
    const kinds = [];
    for (const tab of tabs) kinds.push(tab.ok && (await tab.value.lock('p')).kind);
    expect(kinds).toEqual(['held', 'taken']);
  });
});
