// Which columns stand side by side, in the address.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { ColumnId } from '../../store/compare/columns';
import { columnIdsNow } from '../../store/compare/columns';
import { columnsShown, openColumns } from '../../store/compare/linkedColumns';
import { lookedUp } from '../../store/base/lookedUp';
import { idOf } from '../../store/base/projectState';
import { useAppStore, useOwnBackbones } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

/** Keeps address and columns alike, and gives what a link says of them. */
export function useColumnsLink(): string {
  const notify = useAppStore((state) => state.notify);
  const ids = columnsShown(useAppStore(columnIdsNow));
  // On its way or there: a link is followed before it is ready.
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? undefined : backbone.spec.id));
  // A link may name a backbone of one's own.
  const { own, listed } = useOwnBackbones();
  const choose = useAppStore((state) => state.chooseColumns);
  const owner = useAppStore(({ project }) => idOf(project));
  // Which stood there at the visit before is no change.
  const read = useAppStore((state) => lookedUp(state, 'columns') !== undefined);
  const query = columnsQuery(ids);
  useAddressState({
    query,
    canonical: (there, step) => columnsQuery(openColumns(columnsIn(there), own, inUse, step) ?? ids),
    apply(there, step) {
      const columns = openColumns(columnsIn(there), own, inUse, step);
      if (columns) choose(columns);
    },
    ready: listed && owner !== undefined && read,
    owner,
    missed(parts) {
      // The backbone in use is there as the chosen one.
      const others = parts.filter((part) => part !== `columns=${inUse}`);
      if (others.length > 0) notify({ kind: 'link-partly', parts: others });
    },
  });
  return query;
}

/** The columns as a link says them. */
export const columnsQuery = (columns: readonly ColumnId[]): string => labQuery('columns', { columns });

/** The columns that an address says, whether there are such or not. */
export const columnsIn = (there: string): readonly ColumnId[] | undefined => parseLab('columns', there).columns;
