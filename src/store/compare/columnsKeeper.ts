// Columns' results beyond a visit: saved with their project as they are measured, and read before anything is measured anew.
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { withEntry } from '../backbone/byFingerprint';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { ColumnId } from './columns';
import { isPlain, MOST_RESULTS, resultKey } from './columns';
import type { CompareSlice } from './compareSlice';
import { couldRead } from '../base/couldRead';
import { columnsFrom, keptColumns } from './keptColumns';
import type { MeasuredOf } from './measuredOf';
import { saveMeasured } from './saveMeasured';

export interface ColumnsKeeper {
  /** Reads what was kept of the open project, once, again where that failed; resolves when it is there. */
  read(): Promise<void>;
  /** Saves what a project's columns came to. */
  keep(projectId: string): void;
}

type Seen = CompareSlice & SavingSlice & Pick<DatasetSlice, 'project'> & Pick<OwnBackboneSlice, 'ownBackbones' | 'lookAtOwnBackbones'>;

/**
 * Reads a project’s columns once and saves them as they come. What was measured in this visit is never replaced by what was read; a write
 * that another tab refuses is made again when the columns are next looked at.
 */
export function columnsKeeper(
  { get, set }: Access<Seen>,
  { storage, catalogue, backboneCache }: Pick<Ports, 'storage' | 'catalogue' | 'backboneCache'>,
): ColumnsKeeper {
  /** By project. */
  const reads = new Map<string, Promise<void>>();
  /** Projects of which it is known what was kept. */
  const known = new Set<string>();
  /** Projects of which a write was refused when they were not open, or would have taken the place of what could not be read. */
  const unsaved = new Set<string>();

  const isOpen = (projectId: string) => idOf(get().project) === projectId;

  /** Those that need no download: what is fetched from elsewhere is chosen anew. */
  const here = async (ids: readonly ColumnId[]): Promise<readonly ColumnId[]> => {
    await get().lookAtOwnBackbones();
    const specs = [...(await catalogue()), ...get().ownBackbones];
    const near = await Promise.all(
      ids.map(async (id) => {
        if (id === 'chosen' || isPlain(id)) return true;
        const spec = specs.find((each) => each.id === id);
        return spec !== undefined && (!URL.canParse(spec.url) || (await backboneCache.kept(spec)).whole);
      }),
    );
    return ids.filter((_, at) => near[at]);
  };

  const readOf = async (projectId: string): Promise<void> => {
    const stored = await storage.measured(projectId, 'columns');
    if (!couldRead(stored)) {
      reads.delete(projectId);
      return;
    }
    known.add(projectId);
    const kept = stored.ok ? columnsFrom(stored.value, projectId) : undefined;
    if (!kept) return;
    set({ madeColumns: withKept(get().madeColumns, kept.made), columnCurves: withKept(get().columnCurves, kept.curves) });
    const ids = await here(kept.ids);
    // Others may have been chosen meanwhile, by a link.
    const { columnIdsBy } = get();
    if (ids.length > 1 && !columnIdsBy.has(projectId)) set({ columnIdsBy: withEntry(columnIdsBy, projectId, ids) });
  };

  const keep = (projectId: string) => {
    const { columnIdsBy, madeColumns, columnCurves } = get();
    const ofProject = ({ of }: { readonly of: MeasuredOf }) => of.projectId === projectId;
    const kept = keptColumns({
      ids: columnIdsBy.get(projectId) ?? [],
      made: [...madeColumns.values()].filter(ofProject),
      curves: [...columnCurves.values()].filter(ofProject),
    });
    if (kept === undefined) return;
    if (!known.has(projectId)) {
      unsaved.add(projectId);
      return;
    }
    unsaved.add(projectId);
    saveMeasured({ get }, { storage }, { projectId, tool: 'columns', kept }, () => unsaved.delete(projectId));
  };

  return {
    async read() {
      const projectId = idOf(get().project);
      if (projectId === undefined) return;
      const reading = reads.get(projectId) ?? readOf(projectId);
      reads.set(projectId, reading);
      await reading;
      if (unsaved.has(projectId)) keep(projectId);
      if (isOpen(projectId) && get().columnsRead !== projectId) set({ columnsRead: projectId });
    },
    keep,
  };
}

/** What was kept goes before what was measured in this visit, and does not take its place. */
function withKept<Result extends { readonly of: MeasuredOf }>(
  by: ReadonlyMap<string, Result>,
  kept: readonly Result[],
): ReadonlyMap<string, Result> {
  const older = kept.map((each) => [resultKey(each.of), each] as const).filter(([key]) => !by.has(key));
  return new Map([...older, ...by].slice(-MOST_RESULTS));
}
