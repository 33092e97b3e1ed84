// Embeddings made on a page for rows that compute outside it: of photos, and of drawn pictures that show nothing.
import { blankPictures } from '../../src/core/backbones/blankPictures';
import { noisePictures } from '../../src/core/backbones/noisePictures';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { normalFrom, randomFrom } from '../../src/core/base/random';
import type { Random } from '../../src/core/base/random';
import { startWorkerEngine } from '../../src/engine/workerEngine';
import type { Embedder } from './embedder';
import { BATCH, loaded, rowsOf, valueOf } from './embedder';
import { NOTHING } from './nothing';

export interface Embeddings {
  /** Of the photos at these addresses, row after row. Base64 of float32: a bridge to Node takes text quickest. */
  readonly photos: (spec: BackboneSpec, addresses: readonly string[]) => Promise<string>;
  /** Of the pictures of NOTHING, in its order. */
  readonly nothing: (spec: BackboneSpec) => Promise<string>;
  /** Of the blank pictures that the app compares with. */
  readonly blanks: (spec: BackboneSpec) => Promise<string>;
}

const embeddings: Embeddings = {
  photos: (spec, addresses) => withEmbedder(spec, async (embedder) => (await rowsOf([addresses], embedder)).flat()),
  nothing: (spec) => withEmbedder(spec, nothingRows),
  blanks: (spec) =>
    withEmbedder(spec, (embedder) =>
      drawnRows(
        [...blankPictures(embedder.side)].map((bytes) => new ImageData(bytes, embedder.side)),
        embedder,
      ),
    ),
};

async function withEmbedder(spec: BackboneSpec, rows: (embedder: Embedder) => Promise<readonly Float32Array[]>): Promise<string> {
  const engine = valueOf(await startWorkerEngine('wasm'), ({ detail }) => detail);
  try {
    return base64(await rows(await loaded(engine, spec, [])));
  } finally {
    engine.dispose();
  }
}

function nothingRows(embedder: Embedder): Promise<readonly Float32Array[]> {
  const pictures = NOTHING.flatMap(([kind, count]) => Array.from({ length: count }, (_, i) => drawn(kind, embedder.side, i + 1)));
  return drawnRows(pictures, embedder);
}

async function drawnRows(pictures: readonly ImageData[], { length, embed }: Embedder): Promise<readonly Float32Array[]> {
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
    const value = drawnValue(kind, randomFrom(seed));
    for (let at = 0; at < picture.data.length; at++) picture.data[at] = at % 4 === 3 ? 255 : value(at % 4);
  }
  return picture;
}

/** The value of the next pixel in a channel. */
function drawnValue(kind: Exclude<(typeof NOTHING)[number][0], 'noise in patches'>, random: Random): (channel: number) => number {
  const colour = [random(), random(), random()].map((share) => Math.floor(256 * share));
  const grain = 2 + 6 * random();
  switch (kind) {
    case 'black':
      return () => 0;
    case 'white':
      return () => 255;
    case 'noise in every pixel':
      return () => Math.floor(256 * random());
    case 'grey':
      return () => colour[0] ?? 0;
    case 'one colour':
      return (channel) => colour[channel] ?? 0;
    case 'dark, with grain':
      return () => 12 + grain * normalFrom(random);
    case 'bright, with grain':
      return () => 235 + grain * normalFrom(random);
  }
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
