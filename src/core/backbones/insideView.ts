// One picture's way through a backbone: the feature maps at the end of each block, the strongest first, and what is drawn of them.

/** What a block ends with. */
export type BlockOperation =
  | { readonly kind: 'conv'; readonly kernel: readonly [height: number, width: number] }
  /** The sum with what went past the block. */
  | { readonly kind: 'add' }
  | { readonly kind: 'other' };

/** One channel of a feature map. */
export interface SeenMap {
  readonly channel: number;
  /** How strongly it is lit: the mean over its positions of what is above zero. */
  readonly light: number;
  /** height × width bytes: 0 for nothing or less, 255 for its own largest number. */
  readonly shades: Uint8Array<ArrayBuffer>;
}

/** The end of a block. */
export interface SeenBlock {
  /** The layer's name in the network's file. */
  readonly name: string;
  readonly operation: BlockOperation;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Strongest first. */
  readonly maps: readonly SeenMap[];
}

/** Kernels of the first convolution, batch normalisation folded in: count × height × width × 3 numbers. */
export interface FirstFilters {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly values: Float32Array;
}

export interface LookedInside {
  /** In the order in which a picture passes them; one alone where one was wished for. */
  readonly blocks: readonly SeenBlock[];
  /** Undefined where the network does not begin with a convolution of colours that sees more than a pixel. */
  readonly filters: FirstFilters | undefined;
  /** The mean of the last map over its positions. */
  readonly embedding: Float32Array;
}

/** What is wanted: the strongest maps of every block, so many of each; or one channel of one block. */
export type InsideWish =
  { readonly kind: 'strongest'; readonly most: number } | { readonly kind: 'channel'; readonly block: number; readonly channel: number };

/** How strongly each channel of a map is lit. `map`: positions × channels numbers, the channels of a position together. */
export function lightOf(map: Float32Array, channels: number): Float64Array {
  const light = new Float64Array(channels);
  const positions = map.length / channels;
  for (let at = 0; at < map.length; at++) {
    const value = map[at] as number;
    if (value > 0) light[at % channels] = (light[at % channels] as number) + value / positions;
  }
  return light;
}

/** One channel of a map as it is drawn. @throws RangeError when the map has no such channel. */
export function seenMap(map: Float32Array, channels: number, channel: number, light = lightOf(map, channels)): SeenMap {
  if (!(Number.isInteger(channel) && channel >= 0 && channel < channels))
    throw new RangeError(`invalid channel: ${channel}, there are ${channels}`);
  const positions = map.length / channels;
  let most = 0;
  for (let p = 0; p < positions; p++) most = Math.max(most, map[p * channels + channel] as number);
  const shades = new Uint8Array(positions);
  if (most > 0)
    for (let p = 0; p < positions; p++) shades[p] = Math.round((255 * Math.max(0, map[p * channels + channel] as number)) / most);
  return { channel, light: light[channel] as number, shades };
}

/** The strongest channels of a map, strongest first, of equals the first. */
export function strongestMaps(map: Float32Array, channels: number, most: number): readonly SeenMap[] {
  const light = lightOf(map, channels);
  return [...light.keys()]
    .sort((a, b) => (light[b] as number) - (light[a] as number) || a - b)
    .slice(0, most)
    .map((channel) => seenMap(map, channels, channel, light));
}
