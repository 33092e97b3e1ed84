// What a saved web page predicts with, bundled by itself as headstart.js: its own files, read once; pictures in, answers out.
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, setBackend } from '@tensorflow/tfjs-core';
import type { Drawable, Squares } from '../browser/squares';
import { KEPT_SIZE } from '../browser/pictures';
import { squares } from '../browser/squares';
import type { UsedBackbone } from '../core/backbones/backboneRecords';
import { readUsedRecord } from '../core/backbones/backboneRecords';
import { pictureSide } from '../core/backbones/backbones';
import { BLANK_COUNT, blankPictures } from '../core/backbones/blankPictures';
import { isBlank } from '../core/evaluation/blanks';
import { galleryOf, isBeyond, likeness } from '../core/evaluation/novelty';
import { atTemperature } from '../core/evaluation/temperature';
import { argmax } from '../core/base/argmax';
import { needsMap } from '../core/heads/headKinds';
import type { HeadDocument } from '../formats/headDocument';
import { predictFrom } from '../formats/headDocument';
import { readHeadFile } from '../formats/headFile';
import { WEB_PAGE_FILES } from '../formats/webPage/webPageFiles';
import type { Backbone } from '../ml/backbone';
import { buildBackbone } from '../ml/backbone';

/** One class and its probability, 0 … 1; all of an answer sum to 1. */
export interface Score {
  readonly className: string;
  readonly probability: number;
}

export interface Answer {
  /** The most probable class; undefined for a picture that is like nothing the head learnt from. */
  readonly label: string | undefined;
  /** In the order of the classes. */
  readonly scores: readonly Score[];
}

/** An image, a video, a canvas or an ImageBitmap. */
export type Picture = Drawable;

export interface Classifier {
  readonly name: string;
  readonly classes: readonly string[];
  /** The centre square of a picture is looked at. `mirror`: left and right are swapped first, as for a camera that faces the person. */
  classify(picture: Picture, options?: { readonly mirror?: boolean }): Promise<Answer>;
}

/**
 * Reads the files beside this script, or those of another folder, and makes a classifier of them.
 * @throws Error, with a sentence, where a file is missing or damaged, or the browser has no WebAssembly.
 */
export async function loadClassifier(folder: string | URL = new URL(/* @vite-ignore */ '.', import.meta.url)): Promise<Classifier> {
  const at = new URL(folder, globalThis.location.href);
  const [useText, topology, weights, headBytes] = await Promise.all([
    fetched(at, WEB_PAGE_FILES.use).then((response) => response.text()),
    fetched(at, WEB_PAGE_FILES.topology).then((response) => response.text()),
    fetched(at, WEB_PAGE_FILES.weights).then((response) => response.arrayBuffer()),
    fetched(at, WEB_PAGE_FILES.head).then((response) => response.arrayBuffer()),
  ]);
  const use = readUsedRecord(useText);
  if (!use) throw new Error(`${WEB_PAGE_FILES.use} is damaged.`);
  const head = readHeadFile(new Uint8Array(headBytes));
  if (!head.ok) throw new Error(`The head could not be read (${head.error.kind}).`);
  await startWasm(at);
  const backbone = await buildBackbone({ ...use, id: 'page', name: 'page', url: '', files: [], licence: 'unknown' }, topology, weights);
  if (!backbone.ok) throw new Error(`The backbone could not be read (${backbone.error.detail}).`);
  const blanks = head.value.novelty ? await blanksOf(backbone.value) : [];
  return classifierOf(head.value, backbone.value, use, blanks);
}

function classifierOf(document: HeadDocument, backbone: Backbone, use: UsedBackbone, blanks: readonly Float32Array[]): Classifier {
  const { head, novelty, temperature = 1 } = document;
  const classes = document.classes.map(({ name }) => name);
  const d = head.embeddingLength;
  const known = novelty && {
    line: novelty.line,
    gallery: galleryOf(
      Array.from(novelty.classes, (_, i) => novelty.prototypes.subarray(i * d, i * d + d)),
      d,
      novelty.classes,
      classes.length,
    ),
  };
  const isUnknown = (embedding: Float32Array) => {
    if (!known) return false;
    const like = likeness(known.gallery, embedding, 1);
    const similarity = like.nearest[0]?.similarity ?? -1;
    return isBlank({ rows: blanks, margin: 0 }, embedding, similarity) || isBeyond(like.novelty, similarity, known.line);
  };
  const draw = squares(true);
  return {
    name: document.name,
    classes,
    async classify(picture, { mirror = false } = {}) {
      const { embeddings, maps } = await backbone.embed(
        await pixelsOf(picture, mirror, use, draw),
        1,
        needsMap(head) ? ['beforeLastBlock'] : [],
      );
      if (!embeddings.every(Number.isFinite)) throw new Error('The backbone gave numbers that are not finite.');
      const predicted = predictFrom(head, maps.beforeLastBlock ?? embeddings).map(({ probability }) => probability);
      const probabilities = atTemperature(predicted, temperature);
      return {
        label: isUnknown(embeddings) ? undefined : classes[argmax(probabilities)],
        scores: classes.map((className, c) => ({ className, probability: probabilities[c] ?? 0 })),
      };
    },
  };
}

/** What pictures that show nothing look like to this backbone. */
async function blanksOf({ spec, embed }: Backbone): Promise<readonly Float32Array[]> {
  const { inputSize, embeddingLength: d } = spec;
  const pixels = new Uint8ClampedArray(BLANK_COUNT * inputSize * inputSize * 4);
  let at = 0;
  for (const picture of blankPictures(inputSize)) {
    pixels.set(picture, at);
    at += picture.length;
  }
  const { embeddings } = await embed(pixels, BLANK_COUNT);
  return Array.from({ length: BLANK_COUNT }, (_, i) => embeddings.slice(i * d, (i + 1) * d));
}

/** RGBA of what the backbone looks at: of the centre square, the middle part. */
async function pixelsOf(picture: Picture, mirror: boolean, use: UsedBackbone, draw: Squares): Promise<Uint8ClampedArray> {
  const [width, height] = sizeOf(picture);
  if (!(width > 0 && height > 0)) throw new Error('The picture has no size yet: wait until it is loaded.');
  const side = pictureSide(use);
  const margin = Math.floor((side - use.inputSize) / 2);
  const canvas = 'naturalWidth' in picture ? await ofImage(picture, side, mirror, draw) : draw.canvas(picture, width, height, side, mirror);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to read a picture with.');
  return context.getImageData(margin, margin, use.inputSize, use.inputSize).data;
}

/**
 * As the app takes a picture, so that it gets the same pixels: decoded whole, where drawing an element may decode it small already,
 * and by way of the square that the app keeps.
 */
async function ofImage(image: HTMLImageElement, side: number, mirror: boolean, draw: Squares): Promise<ReturnType<Squares['canvas']>> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const bitmap = await createImageBitmap(image);
  try {
    if (Math.min(width, height) < KEPT_SIZE) return draw.canvas(bitmap, width, height, side, mirror);
    const kept = await draw.bitmap(bitmap, width, height, KEPT_SIZE);
    try {
      return draw.canvas(kept, KEPT_SIZE, KEPT_SIZE, side, mirror);
    } finally {
      kept.close();
    }
  } finally {
    bitmap.close();
  }
}

function sizeOf(picture: Picture): readonly [number, number] {
  if ('videoWidth' in picture) return [picture.videoWidth, picture.videoHeight];
  if ('naturalWidth' in picture) return [picture.naturalWidth, picture.naturalHeight];
  return [picture.width, picture.height];
}

async function fetched(folder: URL, name: string): Promise<Response> {
  const response = await fetch(new URL(name, folder));
  if (!response.ok) throw new Error(`${name} is missing beside this page (${response.status}).`);
  return response;
}

async function startWasm(folder: URL): Promise<void> {
  const [plain, simd] = WEB_PAGE_FILES.wasm;
  setWasmPaths({
    [plain]: new URL(plain, folder).href,
    [simd]: new URL(simd, folder).href,
    'tfjs-backend-wasm-threaded-simd.wasm': new URL(simd, folder).href,
  });
  // Threads would want headers that a plain server does not send.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await setBackend('wasm'))) throw new Error('This browser has no WebAssembly.');
}
