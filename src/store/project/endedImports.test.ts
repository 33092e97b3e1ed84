// An upload that ends early says how many files it left, in this visit or the next, and goes on where it was.
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { StorageListener } from '../../browser/projectStorage';
import { projectLocks } from '../../browser/projectLock';
import { toyLocks } from '../../browser/testing/toyLocks';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { calledNow, canGoOn } from './endedImports';
import { endedImportSentence } from './endedImportSentence';
import type { Ports } from '../base/ports';
import { alteredEngine } from '../testing/alteredEngine';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

const FILES = 60;
const files = Array.from({ length: FILES }, (_, i) => toyFile(i / 100));

/** A tab whose backbone can be held up after so many pictures. */
async function tab(change: Partial<Ports> = {}) {
  const toys = toyPorts();
  let free: Promise<unknown> = Promise.resolve();
  const ports = toyPorts({
    startEngine: alteredEngine(toys.startEngine, (engine) => ({ embed: async (...call) => free.then(() => engine.embed(...call)) })),
    ...change,
  });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return {
    ports,
    store,
    classId: store.getState().dataset.classes[0]?.id ?? '',
    /** Starts an upload and holds the backbone up once some are in. */
    async midway(classId = store.getState().dataset.classes[0]?.id ?? '') {
      let release: () => void = () => undefined;
      const stop = store.subscribe(({ dataset }) => {
        ports.passTime(300);
        if (dataset.samples.length === 0) return;
        stop();
        free = new Promise<void>((resolve) => (release = resolve));
      });
      const all = store.getState().importFiles(files, classId);
      const { dataset } = await until(store, ({ dataset: { samples } }) => samples.length > 0);
      await store.getState().saved();
      expect(dataset.samples.length).toBeLessThan(FILES);
      return { all, release: () => release(), taken: dataset.samples.length };
    },
  };
}

const idOf = ({ getState }: AppStore) => {
  const { project } = getState();
  return project.kind === 'opening' ? '' : project.id;
};
/** What the samples' embeddings say, once each has one: those that were on the disk are read again beside the upload. */
async function valuesIn(store: AppStore) {
  const { dataset, embeddings } = await until(store, (state) => state.dataset.samples.every(({ id }) => state.embeddings.has(id)));
  return dataset.samples.map(({ id }) => embeddings.get(id)?.values[1]);
}
const wanted = files.map((_, i) => Math.fround(Math.sin(i / 100)));

describe('an upload that ends early', () => {
  it('because another project is opened says so, and goes on there', async () => {
    const { store, midway } = await tab();
    const here = idOf(store);
    const { all, release, taken } = await midway();
    await store.getState().newProject();
    release();
    await all;
    const [ended] = store.getState().endedImports;
    expect(ended).toMatchObject({ projectId: here, end: { kind: 'left' }, left: FILES - taken, total: FILES });
    expect(ended && endedImportSentence(ended, true)).toContain(`${FILES - taken} of ${FILES} files were not taken in`);
    await store.getState().goOnImporting(here);
    expect(idOf(store)).toBe(here);
    expect(await valuesIn(store)).toEqual(wanted);
    expect(store.getState().endedImports).toEqual([]);
  });

  it('because another tab works on its project says so in both, and goes on when it is taken back', async () => {
    const kept = memoryStorage();
    const locks = toyLocks();
    const shared = () => ({ storage: { ...kept, lock: projectLocks(locks) } });
    const first = await tab(shared());
    const { all, release, taken } = await first.midway();
    const second = await tab(shared());
    expect(second.store.getState().endedImports).toEqual([]);
    await second.store.getState().takeOver();
    expect(second.store.getState().endedImports).toMatchObject([{ end: { kind: 'elsewhere' }, left: FILES - taken, total: FILES }]);
    await until(first.store, ({ project }) => project.kind === 'read-only');
    release();
    await all;
    expect(first.store.getState().endedImports).toMatchObject([{ end: { kind: 'taken-over' }, left: FILES - taken, total: FILES }]);
    await first.store.getState().goOnImporting(idOf(first.store));
    expect(await valuesIn(first.store)).toEqual(wanted);
    await first.store.getState().saved();
    await until(second.store, ({ project }) => project.kind === 'read-only');
    expect(second.store.getState().endedImports).toEqual([]);
    const stored = await kept.load(idOf(first.store));
    expect(stored.ok && stored.value).toMatchObject({ samples: { length: FILES } });
    expect(stored.ok && stored.value.unfinished).toBeUndefined();
  });

  it('because the page is gone is told of at the next start, until a person has seen it', async () => {
    const storage = memoryStorage();
    const { midway } = await tab({ storage });
    const { taken } = await midway();
    const next = await tab({ storage });
    expect(next.store.getState().endedImports).toMatchObject([{ end: { kind: 'earlier' }, left: FILES - taken, total: FILES }]);
    next.store.getState().forgetEndedImport(idOf(next.store));
    expect(next.store.getState().endedImports).toEqual([]);
    await next.store.getState().saved();
    expect((await tab({ storage })).store.getState().endedImports).toEqual([]);
  });

  it('because something is thrown says what, leaves later uploads alone, and can be tried again', async () => {
    const toys = toyPorts();
    let broken = true;
    const { store, classId } = await tab({
      pictures: {
        ...toys.pictures,
        take: (file, name, side) =>
          broken && name === '0.3.txt' ? Promise.reject(new Error('on purpose')) : toys.pictures.take(file, name, side),
      },
    });
    await store.getState().importFiles(files, classId);
    const { endedImports, dataset, importing } = store.getState();
    expect(importing).toEqual({ kind: 'idle' });
    expect(endedImports).toMatchObject([
      { end: { kind: 'failed', detail: 'on purpose' }, left: FILES - dataset.samples.length, total: FILES },
    ]);
    const before = dataset.samples.length;
    await store.getState().importFiles([toyFile(2)], classId);
    expect(store.getState().dataset.samples).toHaveLength(before + 1);
    broken = false;
    await store.getState().goOnImporting(idOf(store));
    expect(store.getState().dataset.samples).toHaveLength(FILES + 1);
    expect(store.getState().endedImports).toEqual([]);
  });

  it('because its class was deleted says so; an undo in time brings all files in', async () => {
    for (const undone of [true, false]) {
      const { store, classId, midway } = await tab();
      const { all, release, taken } = await midway();
      store.getState().removeClass(classId);
      const notice = store.getState().notices.at(-1);
      if (undone && notice?.kind === 'class-removed') notice.undo();
      release();
      await all;
      expect(store.getState().dataset.samples).toHaveLength(undone ? FILES : 0);
      expect(store.getState().endedImports).toMatchObject(undone ? [] : [{ end: { kind: 'class-gone' }, left: FILES - taken }]);
    }
  });

  it('because its class was deleted goes on once that is undone, however late', async () => {
    const { store, classId, midway } = await tab();
    const { all, release } = await midway();
    store.getState().removeClass(classId);
    release();
    await all;
    const again = () => {
      const [ended] = store.getState().endedImports;
      return ended && canGoOn(ended, store.getState().dataset.classes);
    };
    expect(again()).toBe(false);
    const notice = store.getState().notices.find(({ kind }) => kind === 'class-removed');
    if (notice?.kind === 'class-removed') notice.undo();
    expect(again()).toBe(true);
    await store.getState().goOnImporting(idOf(store));
    expect(store.getState().dataset.samples).toHaveLength(FILES);
    expect(store.getState().dataset.samples.every((sample) => sample.classId === classId)).toBe(true);
    expect(store.getState().endedImports).toEqual([]);
  });

  it('because a newer app took the storage over says that, and offers no way that leads nowhere', async () => {
    let heard: StorageListener | undefined;
    const { store, midway } = await tab({ storage: { ...memoryStorage(), listen: (listener) => void (heard = listener) } });
    const { all, release } = await midway();
    await heard?.onNewer();
    release();
    await all;
    const [ended] = store.getState().endedImports;
    expect(ended).toMatchObject({ end: { kind: 'newer' } });
    expect(ended && canGoOn(ended, store.getState().dataset.classes)).toBe(false);
    expect(ended && endedImportSentence(ended, false)).toContain('A newer Headstart in another tab ended the upload here');
  });

  it('because it was cancelled says nothing, nor does one whose files are all in or refused', async () => {
    const storage = memoryStorage();
    const { store, midway, classId } = await tab({ storage });
    const { all, release } = await midway();
    store.getState().cancelImport();
    release();
    await all;
    await store.getState().importFiles([toyFile(1), toyFile('broken')], classId);
    await store.getState().saved();
    expect(store.getState().endedImports).toEqual([]);
    const stored = await storage.load(idOf(store));
    expect(stored.ok && stored.value.unfinished).toBeUndefined();
    expect((await tab({ storage })).store.getState().endedImports).toEqual([]);
  });

  it('is called as its project is called now, and is told of no more once that is deleted, here or in another tab', async () => {
    for (const elsewhere of [false, true]) {
      const { store, midway, ports } = await tab();
      const here = idOf(store);
      const { all, release } = await midway();
      const beside = await store.getState().newProject('Beside');
      release();
      await all;
      const names = () => {
        const { endedImports, project, projects } = store.getState();
        return endedImports.map((each) => calledNow(each, project, projects).projectName);
      };
      expect(names()).toEqual(['My first project']);
      await store.getState().openProject(here);
      store.getState().renameProject('Renamed');
      expect(names()).toEqual(['Renamed']);
      await store.getState().openProject(beside ?? '');
      expect(names()).toEqual(['Renamed']);
      if (elsewhere) {
        await ports.storage.remove(here);
        await store.getState().listProjects();
      } else {
        await store.getState().openProject(here);
        await store.getState().removeProject(here);
      }
      expect(store.getState()).toMatchObject({ project: { id: beside }, endedImports: [] });
    }
  });

  it('is forgotten on the disk too when it was left while another project was open', async () => {
    const { store, midway, ports } = await tab();
    const here = idOf(store);
    const { all, release } = await midway();
    await store.getState().newProject();
    release();
    await all;
    store.getState().forgetEndedImport(here);
    await store.getState().openProject(here);
    expect(store.getState().endedImports).toEqual([]);
    await store.getState().saved();
    const stored = await ports.storage.load(here);
    expect(stored.ok && stored.value.unfinished).toBeUndefined();
  });
});
