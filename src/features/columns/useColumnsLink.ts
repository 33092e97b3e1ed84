// Which columns stand side by side, in the address.
import { useEffect } from 'react';
import { catalogue } from '../../core/backbones/catalogue';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { ColumnId } from '../../store/compare/columns';
import { isPlain } from '../../store/compare/columns';
import { idOf } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

/** Keeps address and columns alike, and gives what a link says of them. */
export function useColumnsLink(): string {
  const ids = useAppStore((state) => state.columnIds);
  const own = useAppStore((state) => state.ownBackbones);
  const choose = useAppStore((state) => state.chooseColumns);
  const owner = useAppStore(({ project }) => idOf(project));
  // A link may name a backbone of one's own; which there are is read from the device.
  const look = useAppStore((state) => state.lookAtOwnBackbones);
  useEffect(() => {
    void look();
  }, [look]);
  const listed = useAppStore((state) => state.ownBackbonesListed);
  const query = ids.length > 0 ? labQuery('columns', { columns: ids }) : '';
  useAddressState({
    query,
    canonical(there) {
      const columns = columnsIn(there, own);
      return columns ? labQuery('columns', { columns }) : query;
    },
    apply(there) {
      const columns = columnsIn(there, own);
      if (columns) choose(columns);
    },
    ready: listed && owner !== undefined,
    owner,
  });
  return query;
}

/** Those that a link may open: a backbone that lies elsewhere is fetched only when a person chooses it. */
function columnsIn(there: string, own: readonly BackboneSpec[]): readonly ColumnId[] | undefined {
  const here = new Set([...catalogue, ...own].filter(({ url }) => !/^https?:/i.test(url)).map(({ id }) => id));
  const columns = parseLab('columns', there).columns?.filter((id) => id === 'chosen' || isPlain(id) || here.has(id));
  return columns && columns.length > 1 ? columns : undefined;
}
