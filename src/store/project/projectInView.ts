// Which project is in view: the one that is left is saved first, and the one that comes is shown under its lock.
import { say } from '../../words/say';
import type { StoredProject } from '../../browser/projectStorage';
import { addClass, allSamples, datasetOf, emptyDataset, nextColour, nextName, withWholeRecordings } from '../../core/dataset/dataset';
import { withCleanNames } from '../../core/dataset/cleanClasses';
import { withoutOrphans } from '../../core/dataset/orphans';
import { keepClasses, withCleanLabels } from '../../core/backbones/labelMapping';
import { cleanName } from '../../core/base/names';
import { ok } from '../../core/base/result';
import { classThen, namingLanguage } from '../base/spokenNames';
import { languageOfNames } from './spokenProjects';
import { defaultSettings } from '../../core/project/settings';
import type { Access } from '../base/access';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { EndedImport } from './endedImports';
import { afterOpening } from './endedImports';
import type { HeadSlice } from '../head/headSlice';
import type { Lock } from './lockToCome';
import { lockToCome } from './lockToCome';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { ProjectBackboneSlice } from '../backbone/projectBackboneSlice';
import type { ProjectSlice } from './projectSlice';
import type { SavingSlice } from '../base/savingSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { SplitSlice } from '../split/splitSlice';
import type { EvaluationSlice } from '../evaluation/evaluationSlice';
import { withoutUnsaved } from './unsavedProjects';

/** Uploads of which files are left. */
interface Ended {
  readonly endedImports: readonly EndedImport[];
}

/** What is seen and changed of the state where another project is shown. */
export type ProjectsSeen = ProjectSlice &
  DatasetSlice &
  SavingSlice &
  EmbeddingSlice &
  AugmentationSlice &
  HeadSlice &
  SettingsSlice &
  ProjectBackboneSlice &
  SplitSlice &
  Pick<EvaluationSlice, 'stateHistory'> &
  Pick<BackboneSlice, 'comingBackbone'> &
  NoticeSlice &
  Ended;

/** One project at a time, each under its lock. */
export interface ProjectInView {
  /** Whether all is saved, after another try if need be. */
  flushed(): Promise<boolean>;
  /** Opens a project that is kept, by force where another tab has it. False where it cannot be read, which was told. */
  load(id: string, steal?: boolean): Promise<boolean>;
  /**
   * Shows a new project at once, and resolves when it lies on the disk, or could not be written. Gives its id;
   * undefined where another opening overtook it.
   */
  create(name: string): Promise<string | undefined>;
  /** Takes the lock of the project in view over, in place of the one that it had. */
  hold(release: () => void): void;
}

/**
 * Shows one project after the other. What could not be saved of one that is left is kept at hand and shown again with it; of two openings
 * the later one is shown. `removed`: ids of projects that were deleted.
 */
export function projectInView(
  { get, set }: Access<ProjectsSeen>,
  { storage, preferences, newId, now }: Pick<Ports, 'storage' | 'preferences' | 'newId' | 'now'>,
  removed: ReadonlySet<string>,
): ProjectInView {
  let release: (() => void) | undefined;
  /** Counts openings: one that was overtaken shows nothing any more. */
  let openings = 0;

  const flushed = async (): Promise<boolean> => {
    if ((await get().saved()).kind === 'saved') return true;
    get().retrySaving();
    return (await get().saved()).kind === 'saved';
  };

  /** Before another project is opened: what cannot be saved is kept at hand, to be shown again. */
  const leave = async () => {
    get().keepHeads();
    if (get().comingBackbone) await get().leaveComingBackbone();
    await flushed();
    const { project, dataset, settings, projectBackbone: backboneId, namesIn, saving, projectSplit, stateHistory } = get();
    // Writes that were put aside wait for another tab; they do not mean that the disk is at fault.
    if (project.kind !== 'open' || saving.kind !== 'failed' || saving.failure.kind === 'taken') return;
    const { id, name } = project;
    if (removed.has(id)) return;
    const left = {
      ...{ id, name, classes: dataset.classes, samples: allSamples(dataset), settings, leftAt: now() },
      ...(backboneId !== undefined && { backboneId }),
      ...(namesIn && { namesIn }),
      ...(projectSplit?.projectId === id && { split: projectSplit.split }),
      ...(stateHistory?.projectId === id && { history: stateHistory.history }),
    };
    set({ unsavedProjects: new Map([...get().unsavedProjects, [id, left]]) });
    // Its turn comes when all that it waits for is on the disk.
    get().save(() => {
      set({ unsavedProjects: withoutUnsaved(get().unsavedProjects, id, left) });
      return Promise.resolve(ok(undefined));
    });
  };

  /** Shows a project; without its lock it can be looked at but not written. */
  const show = (
    { id, name, samples, settings, unfinished, backboneId, foundSettings = [], ...loaded }: StoredProject,
    lock: Lock,
    taken = false,
  ) => {
    const held = lock.kind === 'held';
    const left = get().unsavedProjects.get(id);
    if (held) release = lock.release;
    preferences.setLastProject(id);
    get().withdrawUndos();
    // Nothing of another project's head stays, the one from a file included: it is kept with that project.
    set({ opened: undefined });
    get().forgetHead(foundSettings);
    get().forgetEmbeddings();
    get().forgetAugmented();
    get().pictures.clear();
    const project = { kind: held ? 'open' : 'read-only', id, name: cleanName(name) ?? say('newNames.project') } as const;
    const { dataset, found, into } = withoutOrphans(
      datasetOf(withCleanNames(loaded.classes), withWholeRecordings(samples)),
      say('newNames.foundClass'),
    );
    const namesIn = languageOfNames({ name, namesIn: loaded.namesIn });
    const labelMapping = keepClasses(withCleanLabels(settings.labelMapping), new Set(dataset.classes.map((each) => each.id)));
    set({
      project,
      dataset,
      namesIn,
      // Another tab may have written these since they were read; what could not be written here is nowhere else.
      projectSplit: left?.split && { projectId: id, split: left.split },
      stateHistory: left?.history && { projectId: id, history: left.history },
      settings: { ...settings, labelMapping },
      projectBackbone: backboneId,
      backboneOffer: undefined,
      projectFailure: undefined,
    });
    if (held) {
      // Another language was chosen while it was not open. One that tells none is left as it is.
      if (namesIn) get().renamePlaceholders();
      void storage.purge(id);
      if (into) {
        const { classes } = get().dataset;
        get().save(() => storage.saveClasses(id, classes));
        get().notify({ kind: 'samples-found', count: found, into: classThen(into) });
      }
      if (get().endedImports.some((each) => each.projectId === id && each.forgotten))
        get().save(() => storage.saveUnfinished(id, undefined));
      void lock.lost.then(() => get().lostProject(id));
      void lock.asked.then(async () => {
        get().keepHeads();
        get().lostProject(id);
        await flushed();
        lock.release();
      });
    }
    set({ endedImports: afterOpening(get().endedImports, { id, name, unfinished: held ? unfinished : undefined, taken }) });
    void get().loadEmbeddings();
    void get().restoreHeads();
  };

  const load = async (id: string, steal = false): Promise<boolean> => {
    const mine = ++openings;
    await leave();
    const before = release;
    // First the lock: whoever had it has saved by then.
    const lock = await storage.lock(id, steal);
    if (lock.kind === 'held') get().bringWritesBack();
    if ((await get().saved()).kind === 'saved' && get().unsavedProjects.size > 0) set({ unsavedProjects: new Map() });
    const left = get().unsavedProjects.get(id);
    const kept = await storage.load(id);
    // One that was made while nothing could be written is in memory only.
    const loaded = left && !kept.ok && kept.error.kind === 'not-found' ? ok<StoredProject>(left) : kept;
    const { project } = get();
    const isOpen = project.kind === 'open' && project.id === id;
    if (mine !== openings || !loaded.ok) {
      if (lock.kind === 'held' && isOpen) release = lock.release;
      else if (lock.kind === 'held') lock.release();
      if (!loaded.ok && mine === openings) set({ projectFailure: { ...loaded.error, project: id } });
      return loaded.ok;
    }
    release = undefined;
    show({ ...loaded.value, ...left }, lock, steal);
    before?.();
    return true;
  };

  const create = async (name: string): Promise<string | undefined> => {
    const mine = ++openings;
    await leave();
    let dataset = emptyDataset;
    for (let i = 0; i < 2; i++) {
      const { classes } = dataset;
      dataset = addClass(dataset, {
        id: newId(),
        name: nextName(classes, say('newNames.class')),
        colour: nextColour(classes),
        enabled: true,
      });
    }
    if (mine !== openings) return undefined;
    const namesIn = namingLanguage();
    const project = { id: newId(), name, classes: dataset.classes, samples: [], settings: defaultSettings, ...(namesIn && { namesIn }) };
    const before = release;
    // Nobody else can have a project whose id was drawn just now: it is shown while both are on their way. Behind writes that fail it
    // waits for its turn: there may be room by then.
    let created = get().saving.kind === 'failed' ? undefined : storage.create(project);
    const lock = storage.lock(project.id);
    release = undefined;
    // In the queue before all that is changed: it is tried again if it fails, and later writes carry the turn that comes with the lock.
    get().save(async () => {
      const first = created;
      created = undefined;
      if (removed.has(project.id)) return ok(undefined);
      const [result] = await Promise.all([first ?? storage.create(project), lock]);
      return result;
    });
    show(project, lockToCome(lock));
    before?.();
    await get().saved();
    return project.id;
  };

  return { flushed, load, create, hold: (taken) => (release = taken) };
}
