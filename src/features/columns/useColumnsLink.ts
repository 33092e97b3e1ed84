// Which columns stand side by side, in the address.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { columnIdsNow } from '../../store/compare/columns';
import { openColumns } from '../../store/compare/linkedColumns';
import { lookedUp } from '../../store/base/lookedUp';
import { idOf } from '../../store/base/projectState';
import { useAppStore, useOwnBackbones } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

/** Keeps address and columns alike, and gives what a link says of them. */
export function useColumnsLink(): string {
  const notify = useAppStore((state) => state.notify);
  const ids = useAppStore(columnIdsNow);
  // On its way or there: a link is followed before it is ready.
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? undefined : backbone.spec.id));
  // A link may name a backbone of one's own.
  const { own, listed } = useOwnBackbones();
  const choose = useAppStore((state) => state.chooseColumns);
  const owner = useAppStore(({ project }) => idOf(project));
  // Which stood there at the visit before is no change.
  const read = useAppStore((state) => lookedUp(state, 'columns') !== undefined);
  const query = ids.length > 0 ? labQuery('columns', { columns: ids }) : '';
  useAddressState({
    query,
    canonical(there) {
      const columns = openColumns(parseLab('columns', there).columns, own, inUse);
      return columns ? labQuery('columns', { columns }) : query;
    },
    apply(there) {
      const columns = openColumns(parseLab('columns', there).columns, own, inUse);
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
