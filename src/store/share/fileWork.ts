// One file at a time is read or written, with progress, until it is done, fails or is cancelled.
import type { Access } from '../base/access';
import type { FilesRefusal } from '../base/filesHappened';
import type { NoticeSlice } from '../base/noticeSlice';
import type { ProjectFilesSlice, ProjectFileWork } from './projectFilesSlice';

/** Steps in which progress is told: each is looked at by the whole store, and all that it draws. */
const STEPS = 200;

/** What can be begun. */
export type BegunWork = Exclude<ProjectFileWork, { readonly kind: 'idle' }>;

export interface FileWork {
  /**
   * Runs the work alone; while other work goes on it is not begun, and a notice says so: it waits for its turn where it `waits`, else it is
   * given up. What it throws is told of; reading that was cancelled, as that.
   */
  run(first: BegunWork, work: (signal: AbortSignal) => Promise<void>, waits?: boolean): Promise<void>;
  /** Begins to count; what is given back adds to the count. */
  progress(kind: 'saving' | 'taking' | 'comparing' | 'merging', name: string, of: number): (more: number) => void;
  refuse(file: string, failure: FilesRefusal): void;
  /** What goes on; what waits has its turn then. */
  cancel(): void;
}

/** The work on files of one store; progress is told in `projectFileWork`, in 200 steps at most. */
export function fileWork({ get, set }: Access<ProjectFilesSlice & NoticeSlice>): FileWork {
  let controller: AbortController | undefined;
  /** What waits, in the order in which it came. */
  const turns: (() => void)[] = [];
  const tell = (projectFileWork: ProjectFileWork) => set({ projectFileWork });
  const refuse: FileWork['refuse'] = (file, failure) => {
    get().notify({ kind: 'files', happened: { kind: 'refused', file, failure } });
  };
  return {
    async run(first, work, waits = false) {
      if (controller) {
        get().notify({ kind: 'files', happened: { kind: waits ? 'waits' : 'busy', name: first.name } });
        if (!waits) return;
        await new Promise<void>((resolve) => turns.push(resolve));
      }
      const mine = new AbortController();
      controller = mine;
      tell(first);
      try {
        await work(mine.signal);
      } catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        if (!mine.signal.aborted) get().notify({ kind: 'files', happened: { kind: 'stopped', detail } });
        else if (first.kind === 'reading') refuse(first.name, { kind: 'aborted' });
      } finally {
        const next = turns.shift();
        // Until what waited begins, nothing else does.
        if (!next) controller = undefined;
        tell({ kind: 'idle' });
        next?.();
      }
    },
    progress(kind, name, of) {
      let [done, told] = [0, 0];
      tell({ kind, name, done, of });
      return (more) => {
        done += more;
        if (done < of && done - told < of / STEPS) return;
        told = done;
        tell({ kind, name, done, of });
      };
    },
    refuse,
    cancel: () => controller?.abort(),
  };
}
