// QR codes out of pictures: bounded and decoded here, looked for in a worker.
import { fail, ok } from '../core/base/result';
import type { Bridge } from '../workers/bridge';
import { bridgeTo } from '../workers/bridge';
import type { WorkerSource } from '../workers/startWorker';
import { startWorker } from '../workers/startWorker';
import type { ReadHeader } from './canvasPictures';
import type { CodeCalls } from './codeWork';
import type { ReadCode } from './codes';

/** Of a picture file, before any is decoded: more than any camera of today makes. */
const MOST_PIXELS = 100_000_000;
/** The longer side that is looked at: a code of 900 letters has 6 pixels a module where it fills a third of it. */
const LOOKED_AT = 1_920;
/** Milliseconds. */
const LIMIT = 30_000;

/** `readHeader` gives kind and size of a picture file. */
export function codeReader(readHeader: ReadHeader, makeWorker: WorkerSource['makeWorker'] = makeCodeWorker): ReadCode {
  let worker: Bridge<CodeCalls> | undefined;

  const find = async (picture: ImageData): Promise<string | undefined> => {
    const end = worker ? undefined : makeWorker();
    if (end) {
      const mine = bridgeTo<CodeCalls>(end);
      worker = mine;
      void mine.lost.then(() => {
        if (worker === mine) worker = undefined;
      });
    }
    if (!worker) return (await import('./codeWork')).findCode(picture);
    return worker.call('find', [picture], { limit: LIMIT });
  };

  return async (picture) => {
    if (picture instanceof Blob) {
      const header = await readHeader(picture).catch(() => undefined);
      if (!header?.size) return fail('not-a-picture');
      if (header.size.width * header.size.height > MOST_PIXELS) return fail('too-large');
    }
    const bitmap = picture instanceof Blob ? await createImageBitmap(picture).catch(() => undefined) : picture;
    if (!bitmap) return fail('not-a-picture');
    try {
      return ok(await find(pixelsOf(bitmap)));
    } catch {
      return fail('stopped');
    } finally {
      bitmap.close();
    }
  };
}

/** On white: a code on a clear ground has a quiet zone there. */
function pixelsOf(bitmap: ImageBitmap): ImageData {
  const scale = Math.min(1, LOOKED_AT / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('invalid canvas: no 2d context');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

const makeCodeWorker = () =>
  startWorker(() => new Worker(new URL('./codes.worker.ts', import.meta.url), { type: 'module', name: 'codes' }));
