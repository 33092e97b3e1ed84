// Pictures from files at work: many at once, one upload after the other, with progress, Cancel, and a word on every file that is left.
import type { Unfinished } from '../../browser/projectStorage';
import { cleanName } from '../../core/base/names';
import { testedBy } from '../../core/dataset/testFolders';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { EndedImport, ImportEnd } from '../project/endedImports';
import { markOf } from '../project/endedImports';
import { importClasses, testedClass } from './importClasses';
import type { ImportFile, ImportTask, RunOutcome } from './importRun';
import { runImport } from './importRun';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { ProjectSlice } from '../project/projectSlice';
import type { SavingSlice } from '../base/savingSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { ImportSlice, ImportVerbs } from './importSlice';

/** Files of uploads that belong together: how many there are, were looked at, and are done with. */
interface Round {
  cancelled: boolean;
  total: number;
  done: number;
  settled: number;
}

const newRound = (): Round => ({ cancelled: false, total: 0, done: 0, settled: 0 });
const leftOf = ({ total, settled }: Round): Unfinished => ({ left: total - settled, total });

/** The files with those marked that their folders put apart for testing. */
function partedByFolders(files: readonly ImportFile[]): readonly ImportFile[] {
  const isTested = testedBy(files.flatMap(({ path }) => path ?? []));
  return files.map((file) => (file.path !== undefined && isTested(file.path) ? { ...file, isTest: true } : file));
}

/**
 * The verbs of uploads. Files that nobody can read are told of and the others are taken in; what ends early is marked on the disk with how
 * many files it left, and can go on while its files are at hand.
 */
export function importVerbs(
  {
    get,
    set,
  }: Access<ImportSlice & DatasetSlice & EmbeddingSlice & BackboneSlice & NoticeSlice & ProjectSlice & SavingSlice & SettingsSlice>,
  ports: Pick<Ports, 'pictures' | 'now' | 'monotonic' | 'newId' | 'storage'>,
): ImportVerbs {
  /** Imports one after the other: a second drop waits for the first. */
  let queue: Promise<void> = Promise.resolve();
  /** What Cancel ends: all that was brought since nothing was under way, or since the last Cancel. */
  let round = newRound();
  /** What is left of ended uploads, by project. */
  const left = new Map<string, ImportTask[]>();

  const markAs = (projectId: string) => {
    const { project, endedImports } = get();
    if (project.kind !== 'open' || project.id !== projectId) return;
    const ended = endedImports.find((each) => each.projectId === projectId);
    const unfinished = get().importing.kind === 'running' ? leftOf(round) : markOf(ended);
    get().save(() => ports.storage.saveUnfinished(projectId, unfinished));
  };

  /** Why files are left. */
  const endOf = ({ projectId }: ImportTask, { thrown, classesGone }: RunOutcome): ImportEnd => {
    const { project, projectFailure } = get();
    if (project.kind === 'opening' || project.id !== projectId) return { kind: 'left' };
    if (project.kind === 'read-only') return { kind: projectFailure?.kind === 'too-new' ? 'newer' : 'taken-over' };
    return thrown === undefined ? { kind: 'class-gone', classIds: classesGone } : { kind: 'failed', detail: thrown };
  };

  /** Says what is left of an upload, with what was left of others in the same project. */
  const sayLeft = (task: ImportTask, outcome: RunOutcome, projectName: string) => {
    const { projectId } = task;
    // A project that was deleted takes what was meant for it along.
    const { projects } = get();
    if (outcome.left.length === 0 || (projects.length > 0 && !projects.some(({ id }) => id === projectId))) return;
    const before = get().endedImports.find((each) => each.projectId === projectId);
    const tasks = [...(left.get(projectId) ?? []), { ...task, files: outcome.left }];
    left.set(projectId, tasks);
    const said: EndedImport = {
      projectId,
      projectName,
      end: endOf(task, outcome),
      left: tasks.reduce((sum, { files }) => sum + files.length, 0),
      total: task.files.length + (before?.total ?? 0),
    };
    set({ endedImports: [...get().endedImports.filter((each) => each !== before), said] });
  };

  /**
   * The files of an upload to test with that have a class, those of other folders told of. Looked at when its turn comes: an upload before
   * it may make the class.
   */
  const placed = ({ projectId, files, part, classId }: ImportTask): readonly ImportFile[] => {
    const { project, dataset, notify } = get();
    if (part !== 'test' || classId !== undefined || project.kind !== 'open' || project.id !== projectId) return files;
    const isKnown = (file: ImportFile) => testedClass(file.folder, dataset.classes) !== undefined;
    const strange = files.filter((file) => !isKnown(file));
    const folders = [...new Set(strange.flatMap(({ folder }) => cleanName(folder ?? '') ?? []))];
    if (strange.length > 0) notify({ kind: 'no-class-called', count: strange.length, folders });
    return files.filter(isKnown);
  };

  const enqueue = (task: ImportTask, projectName: string): Promise<void> => {
    // One that was cancelled may still be winding up: it takes nothing along that comes after it.
    if (get().importing.kind === 'idle' || round.cancelled) round = newRound();
    const mine = round;
    const tell = () => {
      if (mine === round) set({ importing: { kind: 'running', done: mine.done, total: mine.total } });
    };
    mine.total += task.files.length;
    tell();
    markAs(task.projectId);
    const isCancelled = () => mine.cancelled;
    const run = async () => {
      if (isCancelled()) return;
      const progress = (files: number) => {
        mine.done += files;
        tell();
      };
      const settled = (files: number) => {
        mine.settled += files;
        return leftOf(round);
      };
      const files = placed(task);
      progress(task.files.length - files.length);
      settled(task.files.length - files.length);
      const outcome = await runImport({ get }, ports, { ...task, files }, { cancelled: isCancelled, progress, settled });
      if (!isCancelled()) sayLeft(task, outcome, projectName);
    };
    const ended: Promise<void> = queue.then(run).finally(() => {
      if (queue !== ended) return;
      set({ importing: { kind: 'idle' } });
      markAs(task.projectId);
    });
    queue = ended;
    return ended;
  };

  return {
    importFiles(brought, classId, source = 'file', project = get().project, part = 'train') {
      const files =
        part === 'test' && classId === undefined ? brought.filter(({ folder }) => cleanName(folder ?? '') !== undefined) : brought;
      if (files.length < brought.length) get().notify({ kind: 'no-class-named', count: brought.length - files.length });
      if (files.length === 0) return Promise.resolve();
      if (project.kind !== 'open') {
        get().notify({ kind: 'cannot-take', why: project.kind });
        return Promise.resolve();
      }
      const parted = classId === undefined && part === 'train' ? partedByFolders(files) : files;
      const classed = importClasses({ get, set }, classId, part);
      return enqueue({ projectId: project.id, files: parted, source, part, classId, classed }, project.name);
    },
    cancelImport: () => {
      round.cancelled = true;
    },
    async goOnImporting(projectId) {
      const { project } = get();
      if (project.kind === 'opening' || project.id !== projectId) await get().openProject(projectId);
      if (get().project.kind === 'read-only') await get().takeOver();
      const { project: now } = get();
      if (now.kind !== 'open' || now.id !== projectId) return;
      const tasks = left.get(projectId) ?? [];
      left.delete(projectId);
      set({ endedImports: get().endedImports.filter((each) => each.projectId !== projectId) });
      await Promise.all(tasks.map((task) => enqueue(task, now.name)));
    },
  };
}
