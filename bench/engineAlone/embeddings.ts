// Embeddings made on a page for rows that compute outside it: of photos, and of drawn pictures that show nothing.
import { noisePictures } from '../../src/core/backbones/noisePictures';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { randomFrom } from '../../src/core/base/random';
import { startWorkerEngine } from '../../src/engine/workerEngine';
import type { Embedder } from './embedder';
import { BATCH, loaded, rowsOf, valueOf } from './embedder';
import { NOTHING } from './nothing';

export interface Embeddings {
  /** Of the photos at these addresses, row after row. Base64 of float32: a bridge to Node takes text quickest. */
  readonly photos: (spec: BackboneSpec, addresses: readonly string[]) => Promise<string>;
  /** Of the pictures of NOTHING, in its order. */
  readonly nothing: (spec: BackboneSpec) => Promise<string>;
}

const embeddings: Embeddings = {
  photos: (spec, addresses) => withEmbedder(spec, async (embedder) => (await rowsOf([addresses], embedder)).flat()),
  nothing: (spec) => withEmbedder(spec, nothingRows),
};

async function withEmbedder(spec: BackboneSpec, rows: (embedder: Embedder) => Promise<readonly Float32Array[]>): Promise<string> {
  const engine = valueOf(await startWorkerEngine('wasm'), ({ detail }) => detail);
  try {
    return base64(await rows(await loaded(engine, spec, [])));
  } finally {
    engine.dispose();
  }
}

async function nothingRows({ side, length, embed }: Embedder): Promise<readonly Float32Array[]> {
  const pictures = NOTHING.flatMap(([kind, count]) => Array.from({ length: count }, (_, i) => drawn(kind, side, i + 1)));
  const rows: Float32Array[] = [];
  for (let first = 0; first < pictures.length; first += BATCH) {
    const frames = await Promise.all(pictures.slice(first, first + BATCH).map((picture) => createImageBitmap(picture)));
    const values = await embed(frames);
    for (let at = 0; at < values.length; at += length) rows.push(values.slice(at, at + length));
  }
  return rows;
}

function drawn(kind: (typeof NOTHING)[number][0], side: number, seed: number): ImageData {
  const picture = new ImageData(side, side);
  if (kind === 'noise in patches') picture.data.set(noisePictures(1, side, seed));
  else {
    const random = randomFrom(seed);
    const value = () => (kind === 'black' ? 0 : kind === 'white' ? 255 : Math.floor(256 * random()));
    for (let at = 0; at < picture.data.length; at++) picture.data[at] = at % 4 === 3 ? 255 : value();
  }
  return picture;
}

function base64(rows: readonly Float32Array[]): string {
  const length = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * length);
  rows.forEach((row, i) => values.set(row, i * length));
  const bytes = new Uint8Array(values.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

(globalThis as unknown as { embeddings: Embeddings }).embeddings = embeddings;
