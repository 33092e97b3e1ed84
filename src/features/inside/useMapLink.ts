// The map that samples are looked for, in the address.
import type { SeenBlock } from '../../core/backbones/insideView';
import { labQuery } from '../../core/compare/labAddress';
import type { ChannelWish } from '../../store/compare/litSlice';
import { litNow } from '../../store/compare/litSlice';
import { idOf } from '../../store/base/projectState';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';
import { mapAsked } from './mapAsked';

/** Keeps address and map alike, and gives what a link says of it. `blocks` are those of the backbone in use. */
export function useMapLink(blocks: readonly SeenBlock[]): string {
  const notify = useAppStore((state) => state.notify);
  const lit = useAppStore(litNow);
  const find = useAppStore((state) => state.findLit);
  const owner = useAppStore(({ project }) => idOf(project));
  const forget = useAppStore((state) => state.forgetLit);
  const query = lit.kind === 'none' ? '' : litQuery(lit.of);
  useAddressState({
    query,
    canonical(there) {
      // A bare address is of before any map was chosen.
      if (there === '') return '';
      const wish = mapAsked(there, blocks);
      return wish ? litQuery(wish) : query;
    },
    apply(there) {
      const wish = mapAsked(there, blocks);
      if (wish) void find(wish);
      else if (there === '') forget();
    },
    ready: owner !== undefined,
    owner,
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return query;
}

/** The map as a link says it. */
export const litQuery = ({ block, channel }: ChannelWish): string => labQuery('inside', { block, channel });
