// Projects: which one is open, which there are, and the lock that lets one tab at a time write.
import type { ProjectSummary, StorageFailure, StoredProject } from '../browser/projectStorage';
import { noAugmentation } from '../core/augmentation';
import { addClass, emptyDataset, nextColour, nextName, withCleanNames } from '../core/dataset';
import { defaultHeadChoice } from '../core/heads/headChoice';
import { emptyMapping, keepClasses, withCleanLabels } from '../core/labelMapping';
import { cleanName } from '../core/names';
import type { Access } from './access';
import type { AugmentationSlice } from './augmentationSlice';
import type { DatasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import type { EndedImport } from './endedImports';
import { afterLosing, afterOpening } from './endedImports';
import type { HeadSlice } from './headSlice';
import type { Ports } from './ports';
import type { ProjectBackboneSlice } from './projectBackboneSlice';
import type { SavingSlice } from './savingSlice';
import type { ZeroShotSlice } from './zeroShotSlice';

export interface ProjectSlice {
  readonly projects: readonly ProjectSummary[];
  /** Why the last opening or listing failed. */
  readonly projectFailure: StorageFailure | undefined;
  /** Opens the project that was open last, or makes the first one. */
  startProject(): Promise<void>;
  newProject(name?: string): Promise<void>;
  openProject(id: string): Promise<void>;
  renameProject(name: string): void;
  removeProject(id: string): Promise<void>;
  /** Takes the open project over from another tab. */
  takeOver(): Promise<void>;
  listProjects(): Promise<void>;
}

/** For a project whose name holds nothing that can be seen. */
const UNNAMED = 'Project';

/** Uploads of which files are left. */
interface Ended {
  readonly endedImports: readonly EndedImport[];
}

export function projectSlice(
  { get, set }: Access<ProjectSlice & DatasetSlice & SavingSlice & EmbeddingSlice & AugmentationSlice & HeadSlice & ZeroShotSlice & ProjectBackboneSlice & Ended>,
  { storage, preferences, newId }: Pick<Ports, 'storage' | 'preferences' | 'newId'>,
): ProjectSlice {
  let release: (() => void) | undefined;

  /** Shows a project and asks for its lock; without the lock it can be looked at but not written. */
  const show = async ({ id, name, classes, samples, headChoice, labelMapping = emptyMapping, augmentation = noAugmentation, unfinished, backboneId }: StoredProject, steal = false) => {
    const lock = await storage.lock(id, steal);
    release?.();
    release = lock.kind === 'held' ? lock.release : undefined;
    preferences.setLastProject(id);
    get().withdrawUndos();
    get().forgetHead();
    get().forgetEmbeddings();
    get().forgetCopies();
    get().pictures.clear();
    const project = { kind: lock.kind === 'held' ? 'open' : 'read-only', id, name: cleanName(name) ?? UNNAMED } as const;
    const mapping = keepClasses(withCleanLabels(labelMapping), new Set(classes.map((each) => each.id)));
    set({ project, dataset: { classes: withCleanNames(classes), samples }, headChoice, labelMapping: mapping, augmentation, projectBackbone: backboneId, backboneOffer: undefined, projectFailure: undefined });
    if (lock.kind === 'held') {
      void storage.purge(id);
      if (get().endedImports.some((each) => each.projectId === id && each.forgotten)) get().save(() => storage.saveUnfinished(id, undefined));
      void lock.lost.then(() => {
        const { project: now } = get();
        if (now.kind !== 'open' || now.id !== id) return;
        get().withdrawUndos();
        set({ project: { ...now, kind: 'read-only' }, endedImports: afterLosing(get().endedImports, id) });
      });
    }
    set({ endedImports: afterOpening(get().endedImports, { id, name, unfinished: lock.kind === 'held' ? unfinished : undefined, taken: steal }) });
    void get().loadEmbeddings();
  };

  const load = async (id: string, steal = false): Promise<boolean> => {
    await get().saved();
    const loaded = await storage.load(id);
    if (loaded.ok) await show(loaded.value, steal);
    else set({ projectFailure: loaded.error });
    return loaded.ok;
  };

  const create = async (name: string) => {
    await get().saved();
    let dataset = emptyDataset;
    for (let i = 0; i < 2; i++) {
      const { classes } = dataset;
      dataset = addClass(dataset, { id: newId(), name: nextName(classes), colour: nextColour(classes), enabled: true });
    }
    const project = { id: newId(), name, ...dataset, headChoice: defaultHeadChoice };
    const created = await storage.create(project);
    if (!created.ok) set({ projectFailure: created.error });
    await show(project);
    if (!created.ok) get().save(() => storage.create(project));
  };

  return {
    projects: [],
    projectFailure: undefined,
    async startProject() {
      await get().listProjects();
      const { projects } = get();
      const last = preferences.lastProject();
      const candidates = [...projects].sort((a, b) => Number(b.id === last) - Number(a.id === last) || b.changedAt - a.changedAt);
      for (const { id } of candidates) if (await load(id)) return;
      await create('My first project');
      await get().listProjects();
    },
    async newProject(name) {
      const taken = new Set(get().projects.map((each) => each.name));
      let number = get().projects.length + 1;
      while (taken.has(`Project ${number}`)) number++;
      await create(cleanName(name ?? '') ?? `Project ${number}`);
      await get().listProjects();
    },
    async openProject(id) {
      await load(id);
      await get().listProjects();
    },
    renameProject(wanted) {
      const { project } = get();
      const name = cleanName(wanted);
      if (project.kind !== 'open' || name === undefined) return;
      set({ project: { ...project, name } });
      get().save(() => storage.rename(project.id, name));
      void get().saved().then(() => get().listProjects());
    },
    async removeProject(id) {
      await get().saved();
      const removed = await storage.remove(id);
      if (!removed.ok) { set({ projectFailure: removed.error }); return; }
      await get().listProjects();
      const { project } = get();
      if (project.kind === 'opening' || project.id !== id) return;
      const next = get().projects[0];
      if (!next || !(await load(next.id))) await get().newProject();
    },
    async takeOver() {
      const { project } = get();
      if (project.kind === 'read-only') await load(project.id, true);
    },
    async listProjects() {
      const listed = await storage.list();
      if (listed.ok) set({ projects: listed.value.map((each) => ({ ...each, name: cleanName(each.name) ?? UNNAMED })) });
      else set({ projectFailure: listed.error });
    },
  };
}
