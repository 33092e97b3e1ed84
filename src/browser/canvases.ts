// Canvases to draw opaque squares on, of a worker or of the page.

export type Canvas = OffscreenCanvas | HTMLCanvasElement;
export type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A canvas with what draws on it. */
export interface Surface {
  readonly canvas: Canvas;
  readonly context: Context;
}

/**
 * A square of `side` pixels.
 * @param reading that what is drawn will be read back: keeps it in main memory instead of the GPU's.
 * @throws Error where the browser gives no context, as when memory is short.
 */
export function canvasOf(side: number, reading: boolean): Surface {
  const settings: CanvasRenderingContext2DSettings = { alpha: false, willReadFrequently: reading };
  if ('OffscreenCanvas' in globalThis) {
    const canvas = new OffscreenCanvas(side, side);
    return surfaceOf(canvas, canvas.getContext('2d', settings));
  }
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  return surfaceOf(canvas, canvas.getContext('2d', settings));
}

/** What a canvas shows, as JPEG; `quality` 0 … 1. Rejects where the browser cannot, as when memory is short. */
export function jpegOf(canvas: Canvas, quality: number): Promise<Blob> {
  const type = 'image/jpeg';
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), type, quality),
  );
}

function surfaceOf(canvas: Canvas, context: Context | null): Surface {
  if (!context) throw new Error('invalid canvas: no 2d context');
  return { canvas, context };
}
