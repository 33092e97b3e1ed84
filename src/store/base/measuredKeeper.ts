// What a tool of Compare measured, beyond a visit: read once, never written over before it was read, saved as it changes.
import type { MeasuringTool } from '../../browser/projectStorage';
import type { Access } from './access';
import { couldRead } from './couldRead';
import type { LookedUp, SeesLookedUp } from './lookedUp';
import type { Ports } from './ports';
import { idOf } from './projectState';
import type { SavingSlice } from './savingSlice';

export interface MeasuredKeeper {
  /** Reads what was kept of the open project, once, again where that failed. Resolves when it is known, or that it cannot be read. */
  read(): Promise<void>;
  /** Saves what there is of a project: at once where it is known what was kept, else as soon as it was read. */
  keep(projectId: string): void;
  /** Saves what was asked for anew, what there is or what is given: it takes the place of what was kept, read or not. */
  replace(projectId: string, toKeep?: unknown): void;
}

/** A tool, as its results stand in the store. */
export interface KeptByTool {
  readonly tool: MeasuringTool;
  /** Takes in what was kept, unchecked; undefined where nothing was. What was measured or set meanwhile stays. */
  readonly takeIn: (stored: unknown, projectId: string) => void | Promise<void>;
  /** What storage is given of a project, as plain data; undefined where there is nothing to save. */
  readonly toKeep: (projectId: string) => unknown;
  /** Whether what was taken in is still held, for a tool that holds that of one project; by default it is. */
  readonly isHeld?: (projectId: string) => boolean;
  /** What was kept of the open project could not be read; called before this is told. */
  readonly failed?: (projectId: string) => void;
}

/** The keeper of a tool. A write that another tab refuses is made again when its results are next looked at. */
export function measuredKeeper(
  { get, set }: Access<SeesLookedUp & SavingSlice>,
  { storage }: Pick<Ports, 'storage'>,
  { tool, takeIn, toKeep, isHeld = () => true, failed }: KeptByTool,
): MeasuredKeeper {
  /** By project, reads that are under way. */
  const reads = new Map<string, Promise<LookedUp | undefined>>();
  /** Projects of which it is known what was kept. */
  const known = new Set<string>();
  /** Projects of which something waits to be saved: until what was kept is read, or another tab lets them go. */
  const unsaved = new Set<string>();

  const isKnown = (projectId: string) => known.has(projectId) && isHeld(projectId);
  const isOpen = (projectId: string) => idOf(get().project) === projectId;

  /** Undefined where the project was left meanwhile: it is looked up again when it is back. */
  const lookUp = async (projectId: string): Promise<LookedUp | undefined> => {
    const stored = await storage.measured(projectId, tool);
    if (!isOpen(projectId)) return undefined;
    // It may have been measured anew meanwhile.
    if (isKnown(projectId)) return { kind: 'read', projectId };
    if (!stored.ok && !couldRead(stored)) {
      known.delete(projectId);
      failed?.(projectId);
      return { kind: 'unread', projectId, detail: stored.error.detail };
    }
    known.add(projectId);
    await takeIn(stored.ok ? stored.value : undefined, projectId);
    return { kind: 'read', projectId };
  };

  const reading = (projectId: string): Promise<LookedUp | undefined> => {
    const begun = reads.get(projectId);
    if (begun) return begun;
    const read = lookUp(projectId).finally(() => reads.delete(projectId));
    reads.set(projectId, read);
    return read;
  };

  const tell = (looked: LookedUp) => {
    const { lookedUpBy } = get();
    const before = lookedUpBy.get(tool);
    if (before?.kind !== looked.kind || before.projectId !== looked.projectId)
      set({ lookedUpBy: new Map([...lookedUpBy, [tool, looked]]) });
  };

  /** In the queue of writes, which sees to it from here on; of a project that was left at once: another tab may have it by now. */
  const save = (projectId: string, kept = toKeep(projectId)) => {
    if (kept === undefined) return;
    const { project } = get();
    const write = () => storage.saveMeasured(projectId, tool, kept);
    if (project.kind === 'open' && project.id === projectId) {
      unsaved.delete(projectId);
      get().save(write);
      return;
    }
    void write().then(({ ok }) => {
      if (ok) unsaved.delete(projectId);
    });
  };

  return {
    async read() {
      const projectId = idOf(get().project);
      if (projectId === undefined) return;
      // What a read under way takes in may not all be there although it is known.
      const looked = isKnown(projectId) && !reads.has(projectId) ? ({ kind: 'read', projectId } as const) : await reading(projectId);
      if (!looked || !isOpen(projectId)) return;
      tell(looked);
      if (looked.kind === 'read' && unsaved.has(projectId)) save(projectId);
    },
    keep(projectId) {
      unsaved.add(projectId);
      if (isKnown(projectId)) save(projectId);
    },
    replace(projectId, given) {
      unsaved.add(projectId);
      known.add(projectId);
      save(projectId, given);
      if (isOpen(projectId)) tell({ kind: 'read', projectId });
    },
  };
}
