// Which columns stand side by side, and with which head, in the address.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { headOf, headWords } from '../../core/compare/linkedHeads';
import type { InstantChoice } from '../../core/heads/headChoice';
import type { ColumnId } from '../../store/compare/columns';
import { columnHead, columnIdsNow } from '../../store/compare/columns';
import { columnsShown, openColumns } from '../../store/compare/linkedColumns';
import { lookedUp } from '../../store/base/lookedUp';
import { idOf } from '../../store/base/projectState';
import { useAppStore, useOwnBackbones } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';
import type { LinkedOffer } from '../../ui/useLinkedSettings';
import { refusedBy, useLinkedSettings } from '../../ui/useLinkedSettings';

/** Keeps address and columns alike, and gives what a link says of them. Another head is only offered: it is one's own. */
export function useColumnsLink(): { readonly query: string; readonly offer: LinkedOffer | undefined } {
  const notify = useAppStore((state) => state.notify);
  const ids = columnsShown(useAppStore(columnIdsNow));
  // On its way or there: a link is followed before it is ready.
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? undefined : backbone.spec.id));
  // A link may name a backbone of one's own.
  const { own, listed } = useOwnBackbones();
  const choose = useAppStore((state) => state.chooseColumns);
  const settings = useAppStore((state) => state.settings);
  const head = columnHead(settings);
  const change = useAppStore((state) => state.changeSettings);
  const chooseHead = useAppStore((state) => state.chooseHead);
  const owner = useAppStore(({ project }) => idOf(project));
  // Which stood there at the visit before is no change.
  const read = useAppStore((state) => lookedUp(state, 'columns') !== undefined);
  const query = columnsQuery(ids, head);
  const { ask, offer } = useLinkedSettings({
    now: head,
    query: (asked) => labQuery('columns', headWords(asked)),
    take(asked) {
      const { headKind, linear, nearestNeighbours } = settings;
      chooseHead(asked);
      return () => change({ headKind, linear, nearestNeighbours });
    },
    owner,
  });
  const refuse = useAddressState({
    query,
    canonical: (there, step) => columnsQuery(openColumns(columnsIn(there), own, inUse, step) ?? ids, headIn(there, head)),
    apply(there, step) {
      const columns = openColumns(columnsIn(there), own, inUse, step);
      if (columns) choose(columns);
      ask(headIn(there, head));
    },
    ready: listed && owner !== undefined && read,
    owner,
    missed(parts) {
      // The backbone in use is there as the chosen one.
      const others = parts.filter((part) => part !== `columns=${inUse}`);
      if (others.length > 0) notify({ kind: 'link-partly', parts: others });
    },
  });
  return { query, offer: refusedBy(offer, refuse) };
}

/** The columns and their head as a link says them. */
export const columnsQuery = (columns: readonly ColumnId[], head: InstantChoice): string =>
  labQuery('columns', { columns, ...headWords(head) });

/** The head that an address says; what it does not say is as it was `before`. */
export const headIn = (there: string, before: InstantChoice): InstantChoice => headOf(parseLab('columns', there), before);

/** The columns that an address says, whether there are such or not. */
export const columnsIn = (there: string): readonly ColumnId[] | undefined => parseLab('columns', there).columns;
