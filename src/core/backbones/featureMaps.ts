// Feature maps: where in a backbone they are taken, and their shape.

/** Before the last block: what fine-tuning learns on. After it: what the embedding is the mean of, over its positions. */
export type MapPlace = 'beforeLastBlock' | 'afterLastBlock';

/** A map's numbers lie row by row of positions, the channels of a position together. */
export interface MapShape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** The maps that a backbone can give. */
export type MapShapes = Readonly<Partial<Record<MapPlace, MapShape>>>;

/** What a backbone makes of n pictures: embeddings (n × d), and the maps that were asked for (n × height × width × channels). */
export interface EmbeddedPictures {
  readonly embeddings: Float32Array;
  readonly maps: Readonly<Partial<Record<MapPlace, Float32Array>>>;
}

/** What an engine makes of pictures. */
export interface TimedPictures extends EmbeddedPictures {
  /** That the device took for all of them: without waiting for its turn, and for what was computed before. */
  readonly milliseconds: number;
}
