// A picture followed through a backbone: the maps at the ends of its blocks read back one after the other, and every tensor given back.
import { tensor4d } from '@tensorflow/tfjs-core';
import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { InsideWish, LookedInside, SeenBlock } from '../core/backbones/insideView';
import { seenMap, strongestMaps } from '../core/backbones/insideView';
import type { FoldedNetwork } from './foldedNetwork';
import { scaled } from './scaledPixels';

/** `pixels` are s × s × 4 bytes of one picture, RGBA. @throws RangeError for a block or a channel that there is not. */
export async function lookInside(
  network: FoldedNetwork,
  spec: Pick<BackboneSpec, 'inputSize' | 'scaling'>,
  pixels: Uint8ClampedArray,
  wish: InsideWish,
): Promise<LookedInside> {
  const wanted = wish.kind === 'channel' ? network.blocks.slice(wish.block, wish.block + 1) : network.blocks;
  if (wanted.length === 0) throw new RangeError(`invalid block: there are ${network.blocks.length}`);
  const input = tensor4d(scaled(pixels, 0, 1, spec), [1, spec.inputSize, spec.inputSize, 3]);
  const kept = new Map<string, Tensor4D>();
  try {
    const features = network.runKeeping(input, new Set(wanted.map(({ name }) => name)), kept);
    kept.set('', features);
    const blocks: SeenBlock[] = [];
    for (const { name, operation, shape } of wanted) {
      const map = await (kept.get(name) ?? features).data<'float32'>();
      const { height, width, channels } = shape;
      const maps = wish.kind === 'channel' ? [seenMap(map, channels, wish.channel)] : strongestMaps(map, channels, wish.most);
      blocks.push({ name, operation, height, width, channels, maps });
    }
    const { filters } = network;
    // A worker moves the buffers of what it answers: these stay here.
    const given = filters && { ...filters, values: filters.values.slice() };
    return { blocks, filters: given, embedding: meanOf(await features.data<'float32'>(), network.output.channels) };
  } finally {
    input.dispose();
    for (const map of new Set(kept.values())) map.dispose();
  }
}

function meanOf(map: Float32Array, channels: number): Float32Array {
  const sums = new Float64Array(channels);
  map.forEach((value, at) => (sums[at % channels] = (sums[at % channels] as number) + value));
  return Float32Array.from(sums, (sum) => (sum * channels) / map.length);
}
