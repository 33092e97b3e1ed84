// Settings through the store: kept with the project, each project with its own, and never lost to what happens meanwhile.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openIndexedDbStorage } from '../../browser/indexedDbStorage';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import { fail } from '../../core/base/result';
import { defaultSettings } from '../../core/project/settings';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { recordingRate } from '../capture/captureSlice';
import { toyPorts, until } from '../testing/toyPorts';

let databases = 0;
const storages: [string, () => Promise<ProjectStorage>][] = [
  ['memory', () => Promise.resolve(memoryStorage())],
  [
    'IndexedDB',
    async () => {
      const storage = await openIndexedDbStorage({ name: `settings-${databases++}`, locks: undefined });
      if (!storage.ok) throw new Error(storage.error.detail);
      return storage.value;
    },
  ],
];

let ids = 0;

async function started(storage: ProjectStorage): Promise<AppStore> {
  const store = createAppStore(toyPorts({ storage, newId: () => `id-${ids++}` }));
  await store.getState().startProject();
  return store;
}

const idOf = ({ getState }: AppStore) => {
  const { project } = getState();
  return project.kind === 'opening' ? '' : project.id;
};

describe.each(storages)('settings kept in %s', (_, open) => {
  test('of the MLP, of fine-tuning and of the learning curve are there after a reload, and another project has its own', async () => {
    const storage = await open();
    const store = await started(storage);
    store.getState().setMlp({ hidden: 24, optimiser: 'momentum' });
    store.getState().setMlp({ epochMilliseconds: 0 });
    store.getState().setFineTune({ epochs: 15, patience: 3 });
    void store.getState().configureCurve({ kinds: ['mlp', 'linear'], draws: 20 });
    store.getState().chooseAugmentation({ on: true });
    store.getState().chooseHead({ kind: 'nearest-neighbours', k: 3 });
    store.getState().chooseHead({ kind: 'mlp' });
    store.getState().changeSettings({ splitSeed: 12, cameraRate: 5 });
    await store.getState().saved();
    const { settings } = store.getState();
    expect(settings).toMatchObject({
      headKind: 'mlp',
      nearestNeighbours: { k: 3 },
      mlp: { hidden: 24, epochMilliseconds: 0, epochs: 50 },
      fineTuning: { epochs: 15, patience: 3 },
      curve: { kinds: ['mlp', 'linear'], draws: 20, seed: 1 },
    });
    const again = await started(storage);
    expect(again.getState().settings).toEqual(settings);
    await again.getState().newProject();
    expect(again.getState().settings).toEqual(defaultSettings);
    again.getState().setMlp({ hidden: 8 });
    await again.getState().openProject(idOf(store));
    expect(again.getState().settings).toEqual(settings);
  });
});

describe('settings', () => {
  test('of the camera are the project’s own once they are set there, and what the device was last set to before that', async () => {
    const store = await started(memoryStorage());
    const first = idOf(store);
    const rate = () => recordingRate(store.getState());
    expect(rate()).toBe(8);
    await store.getState().newProject();
    store.getState().setRate(4);
    const second = idOf(store);
    expect(rate()).toBe(4);
    await store.getState().openProject(first);
    expect(rate()).toBe(4);
    store.getState().setRate(20);
    await store.getState().openProject(second);
    expect(rate()).toBe(4);
  });

  test('that are changed while another project is being opened are kept with the one that was on the screen', async () => {
    const storage = memoryStorage();
    const store = await started(storage);
    const first = idOf(store);
    await store.getState().newProject();
    const second = idOf(store);
    const opening = store.getState().openProject(first);
    store.getState().setMlp({ hidden: 8 });
    void store.getState().configureCurve({ draws: 50 });
    await opening;
    await store.getState().saved();
    expect(idOf(store)).toBe(first);
    expect(store.getState().settings).toEqual(defaultSettings);
    const [kept, other] = await Promise.all([storage.load(second), storage.load(first)]);
    expect(kept.ok && kept.value.settings).toMatchObject({ mlp: { hidden: 8 }, curve: { draws: 50 } });
    expect(other.ok && other.value.settings).toEqual(defaultSettings);
  });

  test('that cannot be written are on the screen again when their project is opened again, and the next change undoes none', async () => {
    const real = memoryStorage();
    const state = { full: false };
    const storage: ProjectStorage = {
      ...real,
      saveSettings: (...given) => (state.full ? Promise.resolve(fail({ kind: 'quota', detail: 'full' })) : real.saveSettings(...given)),
    };
    const store = await started(storage);
    const here = idOf(store);
    state.full = true;
    store.getState().setMlp({ hidden: 8 });
    await until(store, ({ saving }) => saving.kind === 'failed');
    await store.getState().newProject();
    await store.getState().openProject(here);
    expect(store.getState().settings.mlp.hidden).toBe(8);
    store.getState().setFineTune({ patience: 9 });
    state.full = false;
    store.getState().retrySaving();
    expect(await store.getState().saved()).toEqual({ kind: 'saved' });
    const kept = await real.load(here);
    expect(kept.ok && kept.value.settings).toMatchObject({ mlp: { hidden: 8 }, fineTuning: { patience: 9 } });
  });

  test('of a project that another tab has can be tried here, and are not kept', async () => {
    const storage = memoryStorage();
    const store = await started(storage);
    store.getState().lostProject(idOf(store));
    store.getState().setMlp({ hidden: 8 });
    await store.getState().saved();
    const kept = await storage.load(idOf(store));
    expect([store.getState().settings.mlp.hidden, kept.ok && kept.value.settings]).toEqual([8, defaultSettings]);
  });
});
