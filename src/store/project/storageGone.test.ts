// The storage under an open project: cleared, handed to another tab, full, or of a newer version. Nothing on the screen is lost.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openIndexedDbStorage } from '../../browser/indexedDbStorage';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage, StorageFailure } from '../../browser/projectStorage';
import type { ProjectSchema } from '../../browser/projectSchema';
import { migrate, SCHEMA_VERSION } from '../../browser/projectSchema';
import { toyChannels } from '../../browser/testing/toyChannel';
import { fail } from '../../core/base/result';
import type { AppStore } from '../appStore';
import { datasetOf } from '../../core/dataset/dataset';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

let databases = 0;
/** By database: tabs of one do not hear those of another. */
const hubs = new Map<string, ReturnType<typeof toyChannels>>();

async function opened(name: string, tab = 'a tab'): Promise<ProjectStorage> {
  const hub = hubs.get(name) ?? toyChannels();
  hubs.set(name, hub);
  const storage = await openIndexedDbStorage({ name, locks: undefined, channel: hub(), tab, patience: 500 });
  if (!storage.ok) throw new Error(storage.error.detail);
  return storage.value;
}

async function filled(storage: ProjectStorage) {
  const store = createAppStore(toyPorts({ storage }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    [0, 0.1, 0.2].map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    [2, 2.1].map((value) => toyFile(value)),
    b,
  );
  await store.getState().saved();
  return { store, a, b };
}

const idOf = ({ getState }: AppStore) => {
  const { project } = getState();
  return project.kind === 'opening' ? '' : project.id;
};

/** All that is on the screen is on the disk, pictures and embeddings too. */
async function expectKept(store: AppStore, storage: ProjectStorage) {
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  const { dataset, embeddings } = shown(store);
  const stored = await storage.load(idOf(store));
  expect(stored.ok && datasetOf(stored.value.classes, stored.value.samples)).toEqual(dataset);
  for (const { id } of dataset.samples) expect((await storage.picture(id)).ok).toBe(true);
  const made = await storage.embeddings(idOf(store), toySpec().fingerprint ?? '');
  expect(made.ok && made.value).toEqual(embeddings);
}

describe('a database that is deleted under an open tab', () => {
  it.each(['and something is added', 'and nothing is done'])('is written anew from memory, %s', async (then) => {
    const name = `gone-${databases++}`;
    const storage = await opened(name);
    const { store, a } = await filled(storage);
    store.getState().chooseHead({ kind: 'nearest-neighbours', k: 3 });
    await store.getState().saved();
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    if (then === 'and something is added') await store.getState().importFiles([toyFile(0.3)], a);
    const { notices } = await until(store, ({ notices: said }) => said.some(({ kind }) => kind === 'written-anew'));
    expect(notices.find(({ kind }) => kind === 'written-anew')).toMatchObject({ project: { name: 'My first project' }, picturesLost: 0 });
    await expectKept(store, storage);
    const stored = await storage.load(idOf(store));
    expect(stored.ok && stored.value.settings.nearestNeighbours).toEqual({ kind: 'nearest-neighbours', k: 3 });
  });

  it('says how many pictures are nowhere any more, and keeps their samples', async () => {
    const name = `gone-${databases++}`;
    await filled(await opened(name));
    const storage = await opened(name);
    // A second visit has looked at no picture.
    const store = createAppStore(toyPorts({ storage }));
    await store.getState().startProject();
    await store.getState().chooseBackbone(toySpec());
    await until(store, ({ training }) => training.kind === 'current');
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    const { notices, dataset } = await until(store, ({ notices: said }) => said.some(({ kind }) => kind === 'written-anew'));
    expect(notices.find(({ kind }) => kind === 'written-anew')).toMatchObject({ samples: 5, picturesLost: 5 });
    await store.getState().saved();
    const made = await storage.embeddings(idOf(store), toySpec().fingerprint ?? '');
    expect(made.ok && made.value.size).toBe(5);
    expect(dataset.samples).toHaveLength(5);
  });
});

describe('a project that another tab takes over', () => {
  it('is left with all that was changed in it, and the other tab sees it', async () => {
    const name = `handed-${databases++}`;
    const first = await filled(await opened(name, 'first'));
    const storage = await opened(name, 'second');
    const second = createAppStore(toyPorts({ storage }));
    await second.getState().startProject();
    expect(second.getState().project.kind).toBe('read-only');
    // Still on its way to the disk when the other tab asks.
    first.store.getState().changeClass(first.a, { name: 'Apple' });
    first.store.getState().removeSamples([first.store.getState().dataset.samples[0]?.id ?? '']);
    await second.getState().takeOver();
    expect(second.getState().project.kind).toBe('open');
    expect(first.store.getState().project.kind).toBe('read-only');
    expect(second.getState().dataset).toEqual(first.store.getState().dataset);
    expect(first.store.getState().saving).toEqual({ kind: 'saved' });
  });

  it('is not deleted from a tab that only looks on', async () => {
    const name = `handed-${databases++}`;
    await filled(await opened(name, 'first'));
    const storage = await opened(name, 'second');
    const second = createAppStore(toyPorts({ storage }));
    await second.getState().startProject();
    await second.getState().removeProject(idOf(second));
    expect(second.getState().notices.at(-1)).toMatchObject({ kind: 'project-elsewhere' });
    expect((await storage.load(idOf(second))).ok).toBe(true);
  });
});

describe('a write that fails', () => {
  const failing = (failure: StorageFailure) => {
    const real = memoryStorage();
    const state = { fails: false };
    const addSamples: ProjectStorage['addSamples'] = (...given) =>
      state.fails ? Promise.resolve(fail(failure)) : real.addSamples(...given);
    return { real, state, storage: { ...real, addSamples } };
  };
  const full: StorageFailure = { kind: 'quota', detail: 'full' };

  it('and whose project is deleted holds nothing up', async () => {
    const { state, storage } = failing(full);
    const { store, a } = await filled(storage);
    state.fails = true;
    await store.getState().importFiles([toyFile(1)], a);
    await until(store, ({ saving }) => saving.kind === 'failed');
    await store.getState().removeProject(idOf(store));
    state.fails = false;
    store.getState().renameProject('Next');
    store.getState().retrySaving();
    expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  });

  it('is on the screen again when its project is opened again, and on the disk when there is room', async () => {
    const { real, state, storage } = failing(full);
    const { store, a } = await filled(storage);
    const here = idOf(store);
    state.fails = true;
    await store.getState().importFiles([toyFile(1)], a);
    await until(store, ({ saving }) => saving.kind === 'failed');
    await store.getState().newProject();
    await store.getState().openProject(here);
    expect(store.getState().dataset.samples).toHaveLength(6);
    expect(await store.getState().pictures.picture(store.getState().dataset.samples[5]?.id ?? '')).toBeDefined();
    state.fails = false;
    store.getState().retrySaving();
    expect(await store.getState().saved()).toEqual({ kind: 'saved' });
    const stored = await real.load(here);
    expect(stored.ok && stored.value.samples).toHaveLength(6);
  });

  it('because another tab has the project is put aside, and made when it is taken back', async () => {
    const { real, state, storage } = failing({ kind: 'taken', detail: '', project: 'id-3' });
    const { store, a } = await filled(storage);
    const here = idOf(store);
    expect(here).toBe('id-3');
    state.fails = true;
    await store.getState().importFiles([toyFile(1)], a);
    const { project, saving } = await until(store, (now) => now.saving.kind === 'failed');
    expect([project.kind, saving]).toMatchObject(['read-only', { failure: { kind: 'taken', project: here } }]);
    // Another project is saved meanwhile.
    await store.getState().newProject('Next');
    store.getState().addClass('Plum');
    await store.getState().saved();
    const next = await real.load(idOf(store));
    expect(next.ok && next.value.classes).toHaveLength(3);
    state.fails = false;
    await store.getState().takeBack(here);
    expect(store.getState()).toMatchObject({
      project: { kind: 'open', id: here },
      saving: { kind: 'saved' },
      dataset: { samples: { length: 6 } },
    });
  });
});

describe('a newer app in another tab', () => {
  it('gets the database at once: this tab saves what it has, says so, and writes no more', async () => {
    const name = `newer-${databases++}`;
    const { store, a } = await filled(await opened(name));
    store.getState().changeClass(a, { name: 'Apple' });
    const newer = await openDB(name, SCHEMA_VERSION + 1);
    const [record] = (await newer.getAll('projects')) as { classes: { name: string }[] }[];
    expect(record?.classes[0]?.name).toBe('Apple');
    expect(store.getState()).toMatchObject({ project: { kind: 'read-only' }, projectFailure: { kind: 'too-new' } });
    newer.close();
  });

  it('waits for a tab that holds on, is told so, and goes on by itself', async () => {
    const name = `older-${databases++}`;
    const older = await openDB<ProjectSchema>(name, SCHEMA_VERSION - 1, {
      upgrade: (database, from, _, upgrade) => migrate(database, upgrade, from, SCHEMA_VERSION - 1),
    });
    let blocked = 0;
    const opening = openIndexedDbStorage({ name, locks: undefined, channel: undefined, onBlocked: () => blocked++ });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(blocked).toBe(1);
    older.close();
    expect((await opening).ok).toBe(true);
  });
});

it('samples whose class is nowhere are found again in one of their own', async () => {
  const storage = memoryStorage();
  const { store, a } = await filled(storage);
  const here = idOf(store);
  await storage.saveClasses(
    here,
    store.getState().dataset.classes.filter(({ id }) => id !== a),
  );
  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  const { dataset, notices } = next.getState();
  expect(dataset.classes.map(({ id, name }) => [id, name])).toContainEqual([a, 'Found again']);
  expect(notices).toMatchObject([{ kind: 'samples-found', count: 3, into: { id: a, name: 'Found again' } }]);
  await next.getState().saved();
  const stored = await storage.load(here);
  expect(stored.ok && stored.value.classes).toEqual(dataset.classes);
});
