// Bitmaps to bytes, the same way on every device: what a GPU reads from a bitmap by itself differs from one to the next.

let canvas: OffscreenCanvas | undefined;

/** RGBA bytes of n opaque squares, one after the other; each is drawn to `side` if it is not that size already. */
export function readPixels(frames: readonly ImageBitmap[], side: number): Uint8ClampedArray {
  if (canvas?.width !== side) canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas to read a picture with');
  const pixels = new Uint8ClampedArray(frames.length * side * side * 4);
  frames.forEach((frame, i) => {
    context.drawImage(frame, 0, 0, side, side);
    pixels.set(context.getImageData(0, 0, side, side).data, i * side * side * 4);
  });
  return pixels;
}
