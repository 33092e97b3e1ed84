// Photos through a backbone on a page, cropped and scaled as the app does it: rows of numbers.
import { httpBackboneCache } from '../../src/browser/httpBackboneCache';
import { pictureWork } from '../../src/browser/pictureWork';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { randomFrom, shuffled } from '../../src/core/base/random';
import type { Result } from '../../src/core/base/result';
import type { BackboneBytes, Engine } from '../../src/engine/engine';

/** Addresses of photos, a list for each class. */
export type PhotosByClass = readonly (readonly string[])[];

export const BATCH = 16;
/** As the app calibrates a random-init baseline. */
const CALIBRATION_PICTURES = 32;

const work = pictureWork();

/** What turns pictures into rows of numbers of one length. */
export interface Embedder {
  readonly side: number;
  readonly length: number;
  readonly embed: (frames: readonly ImageBitmap[]) => Promise<Float32Array>;
}

export async function loaded(engine: Engine, spec: BackboneSpec, photos: PhotosByClass): Promise<Embedder> {
  const fetched = valueOf(await httpBackboneCache().fetch(spec), ({ url, detail }) => `${url}: ${detail}`);
  const bytes: BackboneBytes = spec.random ? { spec, ...(await randomInitOf(engine, fetched, photos)) } : fetched;
  const { id, inputSize, embeddingLength } = valueOf(await engine.load(bytes), ({ detail }) => detail);
  return {
    side: inputSize,
    length: embeddingLength,
    embed: async (frames) => valueOf(await engine.embed(id, frames), ({ detail }) => detail).embeddings,
  };
}

async function randomInitOf(engine: Engine, fetched: BackboneBytes, photos: PhotosByClass) {
  const { random, inputSize } = fetched.spec;
  const some = shuffled(photos.flat(), randomFrom(random?.seed ?? 0)).slice(0, CALIBRATION_PICTURES);
  return valueOf(await engine.makeRandomInit(fetched, await framesOf(some, inputSize)), ({ detail }) => detail);
}

/** Rows of each class, one after the other. */
export async function rowsOf(photos: PhotosByClass, { side, length, embed }: Embedder): Promise<readonly (readonly Float32Array[])[]> {
  const classes: Float32Array[][] = [];
  for (const urls of photos) {
    const rows: Float32Array[] = [];
    for (let first = 0; first < urls.length; first += BATCH) {
      const values = await embed(await framesOf(urls.slice(first, first + BATCH), side));
      for (let at = 0; at < values.length; at += length) rows.push(values.slice(at, at + length));
    }
    classes.push(rows);
  }
  return classes;
}

export const framesOf = (urls: readonly string[], side: number) => Promise.all(urls.map((url) => frameOf(url, side)));

/** Cropped and scaled as the app does it. */
async function frameOf(url: string, side: number): Promise<ImageBitmap> {
  const taken = await work.take(await (await fetch(url)).blob(), side);
  const frame = taken === 'cut-short' ? undefined : taken.frame;
  if (!frame) throw new Error(`no frame of ${url}`);
  return frame;
}

export function valueOf<Value, Failure>(result: Result<Value, Failure>, detail: (failure: Failure) => string): Value {
  if (result.ok) return result.value;
  throw new Error(detail(result.error));
}
