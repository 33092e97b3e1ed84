// Bitmaps to bytes, the same way on every device: what a GPU reads from a bitmap by itself differs from one to the next.

let canvas: OffscreenCanvas | undefined;

/**
 * RGBA bytes of the middle of n opaque squares, side × side each, one after the other. `pictureSide` ≥ `side` is the size that the
 * squares should have; one of another size is drawn to it first.
 */
export function readPixels(frames: readonly ImageBitmap[], side: number, pictureSide = side): Uint8ClampedArray {
  const margin = Math.floor((pictureSide - side) / 2);
  if (canvas?.width !== side) canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas to read a picture with');
  const pixels = new Uint8ClampedArray(frames.length * side * side * 4);
  frames.forEach((frame, i) => {
    context.drawImage(frame, -margin, -margin, pictureSide, pictureSide);
    pixels.set(context.getImageData(0, 0, side, side).data, i * side * side * 4);
  });
  return pixels;
}
