// Pictures by arithmetic, one for each seed.

/** An opaque square. */
export function picture(seed: number, side: number): Promise<ImageBitmap> {
  const data = new ImageData(side, side);
  data.data.forEach((_, i) => (data.data[i] = i % 4 === 3 ? 255 : (i * (7 + seed)) % 256));
  return createImageBitmap(data);
}
