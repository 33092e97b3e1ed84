// The shapes that pictures and feature maps may have, and how large they may be.

/** Height, width and channels of a picture or feature map. */
export interface Shape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** Numbers in one feature map of one picture: 64 times a 224 × 224 × 64 one. */
export const LARGEST_MAP = 205_520_896;

/** The longest embedding that a head file can carry. */
export const LONGEST_EMBEDDING = 8_192;

/** The largest picture that a backbone may ask for, along a side. */
export const LARGEST_INPUT = 1_024;
