// The dataset and its verbs: each changes what is on screen at once and hands the same change to storage.
import { say } from '../../words/say';
import type { NewSample, Unfinished } from '../../browser/projectStorage';
import type { Class, Dataset, Part } from '../../core/dataset/dataset';
import type { Embedding } from '../../core/backbones/embedding';
import { cleanName } from '../../core/base/names';
import {
  addClass,
  addSamples,
  allSamples,
  besideTheirRecordings,
  changeClass,
  confirmLabels,
  emptyDataset,
  moveClass,
  moveSamples,
  moveToPart,
  nextColour,
  nextName,
  removeClass,
  removeSamples,
  wholeRecordings,
} from '../../core/dataset/dataset';
import { mayBeTagged, tagSamples } from '../../core/dataset/tags';
import type { Stood } from '../../core/dataset/putBack';
import { classAsItStands, samplesAsTheyStand } from '../../core/dataset/putBack';
import type { Access } from '../base/access';
import { sayAlike } from './alikeNames';
import type { NewNotice, NoticeSlice } from '../base/noticeSlice';
import type { PictureCache } from './pictureCache';
import { pictureCache } from './pictureCache';
import type { Ports } from '../base/ports';
import type { ProjectState } from '../base/projectState';
import type { SavingSlice } from '../base/savingSlice';
import { undoLog } from '../base/undoLog';
import type { Language } from '../../words/languages';
import { asSpoken, classThen, fromThen } from '../base/spokenNames';

export interface DatasetSlice {
  readonly project: ProjectState;
  readonly dataset: Dataset;
  /** The language that the open project's names are in where nobody gave them; undefined where that is not known. */
  readonly namesIn: Language | undefined;
  readonly pictures: PictureCache;
  /** Adds a class (named and coloured if nothing is said) and returns its id. */
  addClass(name?: string): string;
  changeClass(id: string, change: Partial<Omit<Class, 'id'>>): void;
  moveClass(id: string, to: number): void;
  removeClass(id: string): void;
  /** Takes new samples in with their embeddings, and what is then left of their upload; they are on disk when `saved()` says so. */
  addSamples(added: readonly NewSample[], unfinished?: Unfinished): void;
  removeSamples(ids: readonly string[]): void;
  moveSamples(ids: readonly string[], classId: string): void;
  /** Puts samples, with the rest of their recordings, into a part; these alone under a class where one is named. */
  moveToPart(ids: readonly string[], part: Part, classId?: string): void;
  /** Says of samples that their labels are right, so that they are not doubted again. */
  confirmLabels(ids: readonly string[]): void;
  /**
   * Gives samples a tag, in its one form, or takes it from them (`on` false); those that are so already, or have room for no more, stay.
   */
  tagSamples(ids: readonly string[], tag: string, on: boolean): void;
  /** Withdraws all undos and their notices: the project they belong to is left, or another tab works on it. */
  withdrawUndos(): void;
}

/**
 * Embedding, as far as it follows: new samples bring theirs, and what an undo brings back may lack that of a backbone that came meanwhile.
 */
interface Embeds {
  embedMissing(): Promise<void>;
  /** Of each backbone, by sample id. */
  readonly embeddingsBy: ReadonlyMap<string, ReadonlyMap<string, Embedding>>;
  embeddingsWith(made: readonly { readonly sampleId: string; readonly embedding: Embedding }[]): Embeds['embeddingsBy'];
}

/**
 * An empty dataset and its verbs. They do nothing where the project may not be written; what is taken away can be brought back by its
 * notice until the project is left.
 */
export function datasetSlice(
  { get, set }: Access<DatasetSlice & SavingSlice & NoticeSlice & Embeds>,
  { storage, newId }: Pick<Ports, 'storage' | 'newId'>,
): DatasetSlice {
  /** Runs a change only where it may be written, with the project it belongs to. */
  const write = (change: (projectId: string) => void) => {
    const { project } = get();
    if (project.kind === 'open') change(project.id);
  };
  /** `brief`: only words of classes that stay. */
  const saveClasses = (projectId: string, brief = false) => {
    const { classes } = get().dataset;
    get().save(() => storage.saveClasses(projectId, classes), brief);
  };
  const applyToClasses = (change: (dataset: Dataset) => Dataset, brief = false) =>
    write((projectId) => {
      const before = get().dataset.classes;
      set({ dataset: change(get().dataset) });
      saveClasses(projectId, brief);
      sayAlike(before, get().dataset.classes, get());
    });
  const hide = (projectId: string, { samples }: Stood) => {
    const ids = samples.map(({ had }) => had.id);
    if (ids.length > 0) get().save(() => storage.hideSamples(projectId, ids));
  };
  /** The language that was spoken when a class was deleted, by its id. */
  const namesThen = new Map<string, Language | undefined>();
  /** Of those that come back beside `there`: another language was chosen while they were gone. What somebody typed meanwhile is a name. */
  const spokenOtherwise = (there: readonly Class[]) => {
    const before = new Set(there.map(({ id }) => id));
    return ({ id }: Class) => (before.has(id) ? [] : fromThen(namesThen.get(id)));
  };
  const undos = undoLog({
    dataset: () => get().dataset,
    dismiss: (noticeId) => get().dismiss(noticeId),
    apply: (undone) =>
      write((projectId) => {
        const { classes } = get().dataset;
        const comesBack = undone.classes.length !== classes.length;
        const after = comesBack ? { ...undone, classes: asSpoken(undone.classes, spokenOtherwise(classes)) } : undone;
        const before = new Set(allSamples(get().dataset));
        const there = new Set([...before].map(({ id }) => id));
        const changed = allSamples(after).filter((sample) => !before.has(sample));
        const gone = allSamples(after).flatMap(({ id }) => (there.has(id) ? [] : [id]));
        set({ dataset: after });
        if (comesBack) {
          saveClasses(projectId);
          sayAlike(classes, after.classes, get());
        }
        get().save(async () => {
          const shown = gone.length > 0 ? await storage.showSamples(projectId, gone) : undefined;
          return shown?.ok === false ? shown : storage.updateSamples(projectId, changed);
        });
        if (gone.length > 0) void get().embedMissing();
      }),
  });

  /** Changes samples' own data, with a notice that offers the undo. */
  const rewrite = (
    ids: readonly string[],
    change: (dataset: Dataset, chosen: ReadonlySet<string>) => Dataset,
    notice: (count: number, undo: () => void) => NewNotice,
  ) =>
    write((projectId) => {
      const chosen = new Set(ids);
      const next = change(get().dataset, chosen);
      const stood = samplesAsTheyStand(get().dataset, chosen, next);
      if (stood.samples.length === 0) return;
      undos.remember(stood, (undo) => get().notify(notice(stood.samples.length, undo)));
      set({ dataset: next });
      const after = allSamples(next).filter(({ id }) => chosen.has(id));
      get().save(() => storage.updateSamples(projectId, after));
    });

  return {
    project: { kind: 'opening' },
    dataset: emptyDataset,
    namesIn: undefined,
    pictures: pictureCache(storage),
    addClass(name) {
      const id = newId();
      applyToClasses((dataset) =>
        addClass(dataset, {
          id,
          name: cleanName(name ?? '') ?? nextName(dataset.classes, say('newNames.class')),
          colour: nextColour(dataset.classes),
          enabled: true,
        }),
      );
      return id;
    },
    changeClass: (id, { name, ...change }) => {
      const named = cleanName(name ?? '');
      applyToClasses((dataset) => changeClass(dataset, id, { ...change, ...(named !== undefined && { name: named }) }), true);
    },
    moveClass: (id, to) => applyToClasses((dataset) => moveClass(dataset, id, to)),
    removeClass: (id) =>
      write((projectId) => {
        const stood = classAsItStands(get().dataset, id);
        const [gone] = stood.classes;
        if (!gone) return;
        const removed = classThen(gone);
        namesThen.set(id, removed.namesIn);
        undos.remember(stood, (undo) => get().notify({ kind: 'class-removed', removed, undo }));
        const { classes } = get().dataset;
        set({ dataset: removeClass(get().dataset, id) });
        hide(projectId, stood);
        saveClasses(projectId);
        sayAlike(classes, get().dataset.classes, get());
      }),
    addSamples: (coming, unfinished) =>
      write((projectId) => {
        const { pictures } = get();
        const samples = besideTheirRecordings(
          get().dataset,
          coming.map(({ sample }) => sample),
        );
        const added = coming.map((each, i) => ({ ...each, sample: samples[i] ?? each.sample }));
        for (const { sample, picture } of added) pictures.hold(sample.id, picture);
        set({
          dataset: addSamples(get().dataset, samples),
          // In one change, so that what follows from it follows once: at 10,000 samples a head's rows take long to gather.
          embeddingsBy: get().embeddingsWith(
            added.flatMap(({ sample, embedding }) => (embedding ? [{ sampleId: sample.id, embedding }] : [])),
          ),
        });
        get().save(async () => {
          const result = await storage.addSamples(projectId, added, unfinished);
          if (result.ok) for (const { sample } of added) pictures.release(sample.id);
          return result;
        });
      }),
    removeSamples: (ids) =>
      write((projectId) => {
        const chosen = new Set(ids);
        const stood = samplesAsTheyStand(get().dataset, chosen);
        if (stood.samples.length === 0) return;
        undos.remember(stood, (undo) => get().notify({ kind: 'samples-removed', count: stood.samples.length, undo }));
        set({ dataset: removeSamples(get().dataset, chosen) });
        hide(projectId, stood);
      }),
    moveSamples: (ids, classId) => {
      const { dataset: now } = get();
      const to = now.classes.find(({ id }) => id === classId);
      const chosen = new Set(ids);
      if (to)
        rewrite(
          allSamples(now).flatMap((each) => (chosen.has(each.id) && each.classId !== classId ? [each.id] : [])),
          (dataset, those) => moveSamples(dataset, those, classId),
          (count, undo) => ({ kind: 'samples-moved', count, to: classThen(to), undo }),
        );
    },
    moveToPart(ids, part, classId) {
      if (classId !== undefined && !get().dataset.classes.some(({ id }) => id === classId)) return;
      const asked = new Set(ids).size;
      rewrite(
        [...wholeRecordings(get().dataset, ids)],
        (dataset, chosen) => moveToPart(classId === undefined ? dataset : moveSamples(dataset, new Set(ids), classId), chosen, part),
        (count, undo) => ({ kind: 'part-changed', part, count, more: count - asked, undo }),
      );
    },
    confirmLabels: (ids) => rewrite(ids, confirmLabels, (count, undo) => ({ kind: 'labels-confirmed', count, undo })),
    tagSamples(ids, text, on) {
      const tag = cleanName(text);
      if (tag === undefined) return;
      const chosen = new Set(ids);
      const changed = allSamples(get().dataset).filter((sample) => chosen.has(sample.id) && mayBeTagged(sample, tag, on));
      rewrite(
        changed.map(({ id }) => id),
        (dataset, those) => tagSamples(dataset, those, tag, on),
        (count, undo) => ({ kind: 'tagged', tag, on, count, undo }),
      );
    },
    withdrawUndos: undos.withdraw,
  };
}
