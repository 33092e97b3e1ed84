// What the keeper of columns saves and takes in: which are side by side, what they came to, and their curves.
import type { Access } from '../base/access';
import type { MeasuredKeeper } from '../base/measuredKeeper';
import { measuredKeeper } from '../base/measuredKeeper';
import type { SeesLookedUp } from '../base/lookedUp';
import type { Ports } from '../base/ports';
import { withEntry } from '../backbone/byFingerprint';
import type { SavingSlice } from '../base/savingSlice';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ColumnId } from './columns';
import { isPlain, MOST_RESULTS, resultKey } from './columns';
import { columnsFrom, keptColumns } from './keptColumns';
import type { MeasuredOf } from './measuredOf';
import type { ColumnsSlice } from './columnsSlice';

type Seen = ColumnsSlice &
  SavingSlice &
  Pick<DatasetSlice, 'dataset'> &
  SeesLookedUp &
  Pick<OwnBackboneSlice, 'ownBackbones' | 'lookAtOwnBackbones'>;

/** The keeper of columns. What was measured in this visit is never replaced by what was read. */
export function columnsKeeper(
  { get, set }: Access<Seen>,
  { storage, catalogue, backboneCache }: Pick<Ports, 'storage' | 'catalogue' | 'backboneCache'>,
): MeasuredKeeper {
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

  return measuredKeeper(
    { get, set },
    { storage },
    {
      tool: 'columns',
      async takeIn(stored, projectId) {
        const kept = columnsFrom(stored, projectId, get().dataset.samples);
        if (!kept) return;
        set({ madeColumns: withKept(get().madeColumns, kept.made), columnCurves: withKept(get().columnCurves, kept.curves) });
        const ids = await here(kept.ids);
        // Others may have been chosen meanwhile, by a link.
        const { columnIdsBy } = get();
        if (ids.length > 1 && !columnIdsBy.has(projectId)) set({ columnIdsBy: withEntry(columnIdsBy, projectId, ids) });
      },
      toKeep(projectId) {
        const { columnIdsBy, madeColumns, columnCurves } = get();
        const ofProject = ({ of }: { readonly of: MeasuredOf }) => of.projectId === projectId;
        return keptColumns({
          ids: columnIdsBy.get(projectId) ?? [],
          made: [...madeColumns.values()].filter(ofProject),
          curves: [...columnCurves.values()].filter(ofProject),
        });
      },
    },
  );
}

/** What was kept goes before what was measured in this visit, and does not take its place. */
function withKept<Result extends { readonly of: MeasuredOf }>(
  by: ReadonlyMap<string, Result>,
  kept: readonly Result[],
): ReadonlyMap<string, Result> {
  const older = kept.map((each) => [resultKey(each.of), each] as const).filter(([key]) => !by.has(key));
  return new Map([...older, ...by].slice(-MOST_RESULTS));
}
