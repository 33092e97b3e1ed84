// The map that an address asks for, if this backbone has it.
import type { SeenBlock } from '../../core/backbones/insideView';
import { parseLab } from '../../core/compare/labAddress';
import type { ChannelWish } from '../../store/compare/litSlice';

/** A link may be of another backbone: a block or a channel that there is not is as if it were not asked for. */
export function mapAsked(there: string, blocks: readonly Pick<SeenBlock, 'channels'>[]): ChannelWish | undefined {
  const { block, channel } = parseLab('inside', there);
  if (block === undefined || channel === undefined) return undefined;
  return channel < (blocks[block]?.channels ?? 0) ? { block, channel } : undefined;
}
