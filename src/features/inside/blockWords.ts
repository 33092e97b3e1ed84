// What is said of a block and of its maps.
import type { BlockOperation, SeenBlock, SeenMap } from '../../core/backbones/insideView';
import { threeDecimals } from '../../words/numbers';
import { say } from '../../words/say';

/** What a block ends with, and how many maps of which size it makes. */
export const shapeOf = ({ operation, height, width, channels }: SeenBlock): string =>
  say('inside.shape', { operation: operationName(operation), height, width, channels });

/** Which map it is, and how strongly it is lit. */
export const mapName = ({ channel, light }: SeenMap): string => say('inside.map', { channel, light: threeDecimals(light) });

function operationName(operation: BlockOperation): string {
  switch (operation.kind) {
    case 'conv':
      return say('inside.convolution', { height: operation.kernel[0], width: operation.kernel[1] });
    case 'add':
      return say('inside.sum');
    case 'other':
      return say('inside.other');
  }
}
