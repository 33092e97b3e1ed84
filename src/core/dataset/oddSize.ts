// Pictures of an odd size: so narrow that the square leaves most of them out, or so small that it had to be enlarged.

/** Pixels, as the picture was before it was cut. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The shorter side is less than so much of the longer one: the square then shows about a third of the picture (the threshold of
 * CleanVision's `odd_aspect_ratio`, `image_property_issue_manager.py`).
 */
export const NARROW = 0.35;
/** The shorter side has fewer pixels: kept as a square of 256, each would be drawn over four by four. */
export const SMALL = 64;

/** What is odd about a size, if anything. */
export function oddSize({ width, height }: PictureSize): 'narrow' | 'small' | undefined {
  const [shorter, longer] = width < height ? [width, height] : [height, width];
  if (shorter < SMALL) return 'small';
  return shorter < NARROW * longer ? 'narrow' : undefined;
}
