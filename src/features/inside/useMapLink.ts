// The map that samples are looked for, in the address.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { ChannelWish } from '../../store/compare/compareSlice';
import { idOf } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

/** Keeps address and map alike, and gives what a link says of it. */
export function useMapLink(): string {
  const lit = useAppStore((state) => state.lit);
  const find = useAppStore((state) => state.findLit);
  const owner = useAppStore(({ project }) => idOf(project));
  const query = lit.kind === 'none' ? '' : queryOf(lit.of);
  useAddressState({
    query,
    canonical(there) {
      const wish = wishIn(there);
      return wish ? queryOf(wish) : query;
    },
    apply(there) {
      const wish = wishIn(there);
      if (wish) void find(wish);
    },
    ready: owner !== undefined,
    owner,
  });
  return query;
}

const queryOf = ({ block, channel }: ChannelWish): string => labQuery('inside', { block, channel });

function wishIn(there: string): ChannelWish | undefined {
  const { block, channel } = parseLab('inside', there);
  return block === undefined || channel === undefined ? undefined : { block, channel };
}
