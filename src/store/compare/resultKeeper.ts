// The keeper of a tool that has one result for each project: the planted shortcut, and what a backbone believes.
import type { MeasuringTool } from '../../browser/projectStorage';
import type { Access } from '../base/access';
import { measuredKeeper } from '../base/measuredKeeper';
import type { SeesLookedUp } from '../base/lookedUp';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import type { SavingSlice } from '../base/savingSlice';
import { withEntry } from '../backbone/byFingerprint';

export interface ResultKeeper<Result> {
  /** Reads what was kept of the open project; see `measuredKeeper`. */
  read(): Promise<void>;
  /** Shows a result as its project's, and saves it: it was asked for anew, and takes the place of what was kept. */
  keep(projectId: string, result: Result): void;
}

/** A tool’s one result as the store shows it. */
interface Kept<Result> {
  readonly tool: MeasuringTool;
  readonly by: () => ReadonlyMap<string, Result>;
  readonly show: (by: ReadonlyMap<string, Result>) => void;
  /** What was kept, checked; undefined where nothing was, or it is damaged. */
  readonly from: (kept: unknown, projectId: string) => Result | undefined;
  /** Says nothing of the work any more, unless it is running. */
  readonly quiet: () => void;
}

/** A keeper for one tool. A result that was measured while the kept one was still being read stays. */
export function resultKeeper<Result>(
  { get, set }: Access<SavingSlice & SeesLookedUp>,
  ports: Pick<Ports, 'storage'>,
  { tool, by, show, from, quiet }: Kept<Result>,
): ResultKeeper<Result> {
  let last: string | undefined;
  const keeper = measuredKeeper({ get, set }, ports, {
    tool,
    takeIn(stored, projectId) {
      const result = from(stored, projectId);
      // It may have been measured meanwhile.
      if (result && !by().has(projectId)) show(withEntry(by(), projectId, result));
    },
    toKeep: (projectId) => by().get(projectId),
  });

  return {
    async read() {
      const projectId = idOf(get().project);
      // What is said of the work in another project is not said of this one.
      if (projectId !== undefined && last !== projectId) quiet();
      last = projectId ?? last;
      await keeper.read();
    },
    keep(projectId, result) {
      show(withEntry(by(), projectId, result));
      keeper.replace(projectId);
    },
  };
}
