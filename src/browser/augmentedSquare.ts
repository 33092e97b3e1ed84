// Altered copies of a square, drawn as an augmentation says, with what every browser's canvas has: no filter, only composition and scaling.
import type { Augmentation } from '../core/dataset/augmentation';
import { canvasOf } from './canvases';

/** Draws the copy of a square as an opaque bitmap of `side`; the square is left open. */
export async function drawAugmented(
  square: ImageBitmap,
  { flip, crop, brightness, blur }: Augmentation,
  side: number,
): Promise<ImageBitmap> {
  const [x, y, size] = [crop.x * square.width, crop.y * square.width, crop.side * square.width];
  const soft = blur > 0 ? softened(square, x, y, size, blur) : undefined;
  const { canvas, context } = smoothCanvasOf(side);
  context.setTransform(flip ? -1 : 1, 0, 0, 1, flip ? side : 0, 0);
  const paint = () => (soft ? context.drawImage(soft, 0, 0, side, side) : context.drawImage(square, x, y, size, size, 0, 0, side, side));
  paint();
  if (brightness > 1) {
    // The picture added to itself: p + (b − 1)·p, cut off at white.
    context.globalCompositeOperation = 'lighter';
    context.globalAlpha = brightness - 1;
    paint();
  } else if (brightness < 1) {
    context.fillStyle = `rgb(0 0 0 / ${1 - brightness})`;
    context.fillRect(0, 0, side, side);
  }
  return createImageBitmap(canvas);
}

/** The part made smaller, so that scaling it up again leaves it soft: a radius of `blur` sides. */
function softened(square: ImageBitmap, x: number, y: number, size: number, blur: number): CanvasImageSource {
  const side = Math.max(1, Math.round(Math.min(size, 1 / blur)));
  const { canvas, context } = smoothCanvasOf(side);
  context.drawImage(square, x, y, size, size, 0, 0, side, side);
  return canvas;
}

function smoothCanvasOf(side: number) {
  const surface = canvasOf(side, false);
  surface.context.imageSmoothingEnabled = true;
  surface.context.imageSmoothingQuality = 'high';
  return surface;
}
