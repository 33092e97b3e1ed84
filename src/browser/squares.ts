// The centre square of any drawable, scaled well: halved until the last step is less than a halving.
import type { Canvas, Context, Surface } from './canvases';
import { canvasOf } from './canvases';

/** What a canvas can draw and a square can be taken from. */
export type Drawable = ImageBitmap | HTMLImageElement | HTMLVideoElement | Canvas;

export interface Squares {
  /**
   * The centre square of a `width` × `height` drawable on a canvas of `side`, on white:
   * to be used at once, for the next call draws over it.
   */
  canvas(from: Drawable, width: number, height: number, side: number, mirror?: boolean): Canvas;
  /** The same as an opaque bitmap; mirrored left to right if asked. */
  bitmap(from: Drawable, width: number, height: number, side: number, mirror?: boolean): Promise<ImageBitmap>;
}

/**
 * Makes squares on canvases that it keeps, one for each side it has met lately.
 * @param reading that what is drawn will be read back: keeps it in main memory instead of the GPU's.
 */
export function squares(reading: boolean): Squares {
  const steps = [canvasOf(1, reading), canvasOf(1, reading)] as const;
  const finals = new Map<number, Surface>();

  const finalOf = (side: number): Surface => {
    const surface = finals.get(side) ?? canvasOf(side, reading);
    finals.set(side, surface);
    return surface;
  };

  const canvas: Squares['canvas'] = (from, width, height, side, mirror = false) => {
    const square = Math.min(width, height);
    let source: Drawable = from;
    let [x, y, size] = [(width - square) / 2, (height - square) / 2, square];
    // At exactly half, the quickest filter already is the mean of four pixels: 12 ms for 12 megapixels where 'high' takes 34.
    for (let turn = 0; size >= 2 * side; turn++) {
      const half = Math.ceil(size / 2);
      const step = steps[turn % 2 === 0 ? 0 : 1];
      if (step.canvas.width < half) step.canvas.width = step.canvas.height = half;
      draw(step.context, source, x, y, size, half, 'low');
      [source, x, y, size] = [step.canvas, 0, 0, half];
    }
    const final = finalOf(side);
    final.context.setTransform(mirror ? -1 : 1, 0, 0, 1, mirror ? side : 0, 0);
    draw(final.context, source, x, y, size, side, 'high');
    for (const { canvas } of steps) if (canvas.width > LARGE) canvas.width = canvas.height = 1;
    return final.canvas;
  };

  return { canvas, bitmap: (...asked) => taken(canvas(...asked)) };
}

/** A working canvas above this is given back after use: a photo's is some 10 MB. */
const LARGE = 1024;

function draw(context: Context, source: Drawable, x: number, y: number, size: number, side: number, quality: ImageSmoothingQuality): void {
  // A bitmap may be transparent; JPEG and every backbone know no such thing.
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = quality;
  context.drawImage(source, x, y, size, size, 0, 0, side, side);
}

/** What a canvas shows. Handing the picture over is cheaper than copying it, where it can be done. */
function taken(canvas: Canvas): Promise<ImageBitmap> {
  return 'transferToImageBitmap' in canvas ? Promise.resolve(canvas.transferToImageBitmap()) : createImageBitmap(canvas);
}
