// One result of a tool of Compare for each project, beyond a visit: read when it is first wanted, saved when it is there,
// never another project's.
import type { MeasuringTool } from '../../browser/projectStorage';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import { couldRead } from '../base/couldRead';
import { saveMeasured } from './saveMeasured';

export interface ResultKeeper<Result> {
  /** Reads what was kept of the open project, once, again where that failed; resolves when it is there. */
  read(): Promise<void>;
  /** Shows a result as its project's, and saves it. */
  keep(projectId: string, result: Result): void;
}

/** A tool’s one result as the store shows it. */
interface Kept<Result> {
  readonly tool: MeasuringTool;
  readonly by: () => ReadonlyMap<string, Result>;
  readonly show: (by: ReadonlyMap<string, Result>) => void;
  /** What was kept, checked; undefined where nothing was, or it is damaged. */
  readonly from: (kept: unknown, projectId: string) => Result | undefined;
  /** How the work stands that comes to it. */
  readonly work: () => { readonly kind: string };
  readonly setWork: (work: { readonly kind: 'idle' } | { readonly kind: 'unread'; readonly detail: string }) => void;
}

/** A write that another tab refuses, or of a project that is not open, is made again when its result is next looked at. */
export function resultKeeper<Result>(
  { get }: Access<SavingSlice & Pick<DatasetSlice, 'project'>>,
  { storage }: Pick<Ports, 'storage'>,
  { tool, by, show, from, work, setWork }: Kept<Result>,
): ResultKeeper<Result> {
  let last: string | undefined;
  /** Projects of which it is known what was kept. */
  const known = new Set<string>();
  const unsaved = new Set<string>();

  const save = (projectId: string) => {
    unsaved.add(projectId);
    saveMeasured({ get }, { storage }, { projectId, tool, kept: by().get(projectId) }, () => unsaved.delete(projectId));
  };

  /** Whether what was kept could be read, or why not: said where nothing else is said of the work. */
  const tell = (unread: string | undefined) => {
    const { kind } = work();
    if (kind === 'idle' || kind === 'unread') setWork(unread === undefined ? { kind: 'idle' } : { kind: 'unread', detail: unread });
  };

  return {
    async read() {
      const projectId = idOf(get().project);
      if (projectId === undefined) return;
      // What is said of the work in another project is not said of this one.
      if (last !== projectId && work().kind !== 'running') setWork({ kind: 'idle' });
      last = projectId;
      if (unsaved.has(projectId)) save(projectId);
      if (known.has(projectId)) return;
      const stored = await storage.measured(projectId, tool);
      const isOpen = idOf(get().project) === projectId;
      if (!couldRead(stored)) {
        if (isOpen && !stored.ok && !known.has(projectId)) tell(stored.error.detail);
        return;
      }
      const result = stored.ok ? from(stored.value, projectId) : undefined;
      // It may have been measured meanwhile.
      if (result && !by().has(projectId)) show(withEntry(by(), projectId, result));
      known.add(projectId);
      if (isOpen) tell(undefined);
    },
    keep(projectId, result) {
      show(withEntry(by(), projectId, result));
      // What was asked for anew takes the place of what was kept, read or not.
      known.add(projectId);
      save(projectId);
    },
  };
}
