// The curve's settings in its address: which heads, how often drawn anew, from which seed, and which columns' curves stand beside it.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { CurveSettings } from '../../core/project/settings';
import type { ColumnId } from '../../store/compare/columns';
import { columnIdsNow } from '../../store/compare/columns';
import { columnsShown, openColumns } from '../../store/compare/linkedColumns';
import { lookedUp } from '../../store/base/lookedUp';
import { idOf } from '../../store/base/projectState';
import { useAppStore, useOwnBackbones } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { useAddressState } from '../../ui/useAddressState';

/** Keeps address and settings alike, and gives what a link says of them. */
export function useCurveLink(): string {
  const notify = useAppStore((state) => state.notify);
  const settings = useAppStore((state) => state.settings.curve);
  const configure = useAppStore((state) => state.configureCurve);
  const owner = useAppStore(({ project }) => idOf(project));
  const ids = columnsShown(useAppStore(columnIdsNow));
  // Which stood there at the visit before is no change.
  useKept('columns');
  const read = useAppStore((state) => lookedUp(state, 'columns') !== undefined);
  // On its way or there: a link is followed before it is ready.
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? undefined : backbone.spec.id));
  // A link may name a backbone of one's own.
  const { own, listed } = useOwnBackbones();
  const choose = useAppStore((state) => state.chooseColumns);
  const query = curveQuery(settings, ids);
  const columnsIn = (there: string, step: boolean) => openColumns(parseLab('curve', there).columns, own, inUse, step) ?? ids;
  useAddressState({
    query,
    canonical: (there, step) => curveQuery({ ...settings, ...curveIn(there) }, columnsIn(there, step)),
    apply(there, step) {
      const columns = columnsIn(there, step);
      if (columns.join() !== ids.join()) choose(columns);
      void configure(curveIn(there));
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

/** The curve's settings and its columns as a link says them. */
export const curveQuery = ({ kinds, draws, seed }: CurveSettings, columns: readonly ColumnId[]): string =>
  labQuery('curve', { heads: [...new Set(kinds)], repeats: draws, seed, columns });

/** What an address says of the curve's settings. */
export function curveIn(there: string): Partial<CurveSettings> {
  const { heads, repeats, seed } = parseLab('curve', there);
  return { ...(heads && { kinds: heads }), ...(repeats !== undefined && { draws: repeats }), ...(seed !== undefined && { seed }) };
}
