// The dataset and its verbs: each changes what is on screen at once and hands the same change to storage.
import type { NewSample } from '../browser/projectStorage';
import type { Class, Dataset, Removed } from '../core/dataset';
import { cleanName } from '../core/names';
import {
  addClass, addSamples, changeClass, emptyDataset, moveClass, moveSamples, nextColour, nextName, removeClass,
  removeSamples, restore,
} from '../core/dataset';
import type { Access } from './access';
import { sayAlike } from './alikeNames';
import type { NoticeSlice } from './noticeSlice';
import type { PictureBook } from './pictureBook';
import { pictureBook } from './pictureBook';
import type { Ports } from './ports';
import type { SavingSlice } from './savingSlice';

/** The project that verbs write to; 'read-only' while another tab holds it. */
export type ProjectState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly id: string; readonly name: string }
  | { readonly kind: 'read-only'; readonly id: string; readonly name: string };

export interface DatasetSlice {
  readonly project: ProjectState;
  readonly dataset: Dataset;
  readonly pictures: PictureBook;
  /** Adds a class (named and coloured if nothing is said) and returns its id. */
  addClass(name?: string): string;
  changeClass(id: string, change: Partial<Omit<Class, 'id'>>): void;
  moveClass(id: string, to: number): void;
  removeClass(id: string): void;
  /** Takes new samples in; they are on disk when `saved()` says so. */
  addSamples(added: readonly NewSample[]): void;
  removeSamples(ids: readonly string[]): void;
  moveSamples(ids: readonly string[], classId: string): void;
}

export function datasetSlice(
  { get, set }: Access<DatasetSlice & SavingSlice & NoticeSlice>,
  { storage, newId }: Pick<Ports, 'storage' | 'newId'>,
): DatasetSlice {
  /** Runs a change only where it may be written, with the project it belongs to. */
  const write = (change: (projectId: string) => void) => {
    const { project } = get();
    if (project.kind === 'open') change(project.id);
  };
  const saveClasses = (projectId: string) => {
    const { classes } = get().dataset;
    get().save(() => storage.saveClasses(projectId, classes));
  };
  const applyToClasses = (change: (dataset: Dataset) => Dataset) =>
    write((projectId) => {
      const before = get().dataset.classes;
      set({ dataset: change(get().dataset) });
      saveClasses(projectId);
      sayAlike(before, get().dataset.classes, get().notify);
    });
  const hide = (projectId: string, removed: Removed) => {
    const ids = removed.samples.map(({ item }) => item.id);
    if (ids.length > 0) get().save(() => storage.hideSamples(projectId, ids));
  };
  /** Puts a removal back, if its project is still the open one. */
  const undo = (projectId: string, removed: Removed) => () =>
    write((openId) => {
      if (openId !== projectId) return;
      set({ dataset: restore(get().dataset, removed) });
      const ids = removed.samples.map(({ item }) => item.id);
      if (ids.length > 0) get().save(() => storage.showSamples(projectId, ids));
      if (removed.classes.length > 0) saveClasses(projectId);
    });

  return {
    project: { kind: 'opening' },
    dataset: emptyDataset,
    pictures: pictureBook(storage),
    addClass(name) {
      const id = newId();
      applyToClasses((dataset) =>
        addClass(dataset, {
          id,
          name: cleanName(name ?? '') ?? nextName(dataset.classes),
          colour: nextColour(dataset.classes),
          enabled: true,
        }),
      );
      return id;
    },
    changeClass: (id, { name, ...change }) => {
      const named = cleanName(name ?? '');
      applyToClasses((dataset) => changeClass(dataset, id, { ...change, ...(named !== undefined && { name: named }) }));
    },
    moveClass: (id, to) => applyToClasses((dataset) => moveClass(dataset, id, to)),
    removeClass: (id) =>
      write((projectId) => {
        const { dataset, removed } = removeClass(get().dataset, id);
        const name = removed.classes[0]?.item.name;
        if (name === undefined) return;
        set({ dataset });
        hide(projectId, removed);
        saveClasses(projectId);
        get().notify({ kind: 'class-removed', name, undo: undo(projectId, removed) });
      }),
    addSamples: (added) =>
      write((projectId) => {
        const { pictures } = get();
        for (const { sample, picture } of added) pictures.hold(sample.id, picture);
        set({ dataset: addSamples(get().dataset, added.map(({ sample }) => sample)) });
        get().save(async () => {
          const result = await storage.addSamples(projectId, added);
          if (result.ok) for (const { sample } of added) pictures.release(sample.id);
          return result;
        });
      }),
    removeSamples: (ids) =>
      write((projectId) => {
        const { dataset, removed } = removeSamples(get().dataset, new Set(ids));
        if (removed.samples.length === 0) return;
        set({ dataset });
        hide(projectId, removed);
        get().notify({ kind: 'samples-removed', count: removed.samples.length, undo: undo(projectId, removed) });
      }),
    moveSamples: (ids, classId) =>
      write((projectId) => {
        const chosen = new Set(ids);
        const before = get().dataset.samples.filter(({ id }) => chosen.has(id));
        const to = get().dataset.classes.find(({ id }) => id === classId);
        if (!to || before.length === 0) return;
        set({ dataset: moveSamples(get().dataset, chosen, classId) });
        const after = get().dataset.samples.filter(({ id }) => chosen.has(id));
        get().save(() => storage.updateSamples(projectId, after));
        get().notify({
          kind: 'samples-moved',
          count: before.length,
          to: to.name,
          undo: () => {
            const back = new Map(before.map((sample) => [sample.id, sample]));
            const { dataset } = get();
            set({ dataset: { ...dataset, samples: dataset.samples.map((sample) => back.get(sample.id) ?? sample) } });
            get().save(() => storage.updateSamples(projectId, before));
          },
        });
      }),
  };
}
