// The runtime of saved pages, on WebAssembly in Node: its own files alone, the app's answers, “I don't know”,
// and a sentence for what is missing.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { argmax } from '../core/base/argmax';
import { normalFrom, randomFrom } from '../core/base/random';
import { directionOf } from '../core/evaluation/novelty';
import { atTemperature } from '../core/evaluation/temperature';
import type { HeadDocument } from '../formats/headDocument';
import { documentClassIds, predictFrom, shownFrom } from '../formats/headDocument';
import { writeHeadFile } from '../formats/headFile';
import { WEB_PAGE_FILES } from '../formats/webPage/webPageFiles';
import { buildBackbone } from '../ml/backbone';
import { KEPT_SIZE } from '../browser/pictures';
import { toyBackbone } from '../ml/toyBackbone';
import type { Picture } from './headstart';
import { loadClassifier } from './headstart';

const { spec, topology, weights } = toyBackbone(5);
const SIDE = spec.inputSize;
const folder = mkdtempSync(join(tmpdir(), 'headstart-runtime-'));
const base = pathToFileURL(`${folder}/`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Draws pictures of its own size pixel for pixel, and turns them where it is mirrored. */
class PixelCanvas {
  width: number;
  height: number;
  private pixels = new Uint8ClampedArray();
  private mirrored = false;
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }
  getContext() {
    return {
      setTransform: (a: number) => void (this.mirrored = a < 0),
      fillRect: () => undefined,
      drawImage: ({ pixels }: { readonly pixels: Uint8ClampedArray }) => {
        const at = (i: number) =>
          this.mirrored ? Math.floor(i / 4 / SIDE) * SIDE * 4 + (SIDE - 1 - (Math.floor(i / 4) % SIDE)) * 4 + (i % 4) : i;
        this.pixels = pixels.map((_, i) => pixels[at(i)] as number);
      },
      getImageData: () => ({ data: this.pixels }),
    };
  }
}

/** Of noise; the third is another thing altogether, red. */
const STRANGE = 3;
const picture = (seed: number): Picture & { readonly pixels: Uint8ClampedArray } => {
  const random = randomFrom(seed);
  const pixels = Uint8ClampedArray.from({ length: SIDE * SIDE * 4 }, (_, i) => {
    if (i % 4 === 3) return 255;
    return seed === STRANGE ? (i % 4 === 0 ? 255 : 0) : Math.floor(256 * random());
  });
  return { width: SIDE, height: SIDE, pixels } as unknown as Picture & { readonly pixels: Uint8ClampedArray };
};

async function embedded(pixels: Uint8ClampedArray): Promise<Float32Array> {
  const backbone = await buildBackbone(spec, topology, weights.slice());
  if (!backbone.ok) throw new Error(backbone.error.detail);
  const { embeddings } = await backbone.value.embed(pixels, 1);
  backbone.value.dispose();
  return embeddings;
}

let document: HeadDocument;
const wanted = new Map<number, { readonly probabilities: readonly number[]; readonly label: string }>();

beforeAll(async () => {
  await setBackend('cpu');
  await ready();
  const random = randomFrom(9);
  const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
  const head = { kind: 'linear', classIds: documentClassIds(2), embeddingLength: 6, weights: draw(12), bias: draw(2) } as const;
  const inputs = draw(6);
  const known = await Promise.all([1, 2].map(async (seed) => directionOf(await embedded(picture(seed).pixels))));
  document = {
    name: 'Fruit',
    classes: ['apple', '梨'].map((name, place) => ({ name, colour: 0, samples: 1, place })),
    backbone: { ...spec, fingerprint: 'ab'.repeat(32) },
    head,
    parity: { inputs, probabilities: Float32Array.from(shownFrom(head, inputs, 2)) },
    temperature: 2,
    // What is like one of the two pictures is known, and nothing else.
    novelty: { prototypes: Float32Array.from(known.flatMap((row) => [...row])), classes: Uint16Array.of(0, 1), line: -1e9 },
    createdAt: '2026-01-02T03:04:05Z',
  };
  for (const seed of [1, STRANGE]) {
    const said = predictFrom(head, await embedded(picture(seed).pixels)).map(({ probability }) => probability);
    const probabilities = [...atTemperature(said, 2)];
    wanted.set(seed, { probabilities, label: document.classes[argmax(probabilities)]?.name ?? '' });
  }
  const { page, readme, head: headFile, use, topology: model, weights: numbers, wasm } = WEB_PAGE_FILES;
  for (const [name, content] of [
    [page, ''],
    [readme, ''],
    [headFile, writeHeadFile(document)],
    [use, JSON.stringify({ inputSize: SIDE, scaling: spec.scaling, featureLayer: spec.featureLayer, embeddingLength: 6 })],
    [model, topology],
    [numbers, new Uint8Array(weights)],
  ] as const)
    writeFileSync(join(folder, name), content);
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'));
  for (const name of wasm) copyFileSync(join(dist, name), join(folder, name));
});

beforeEach(() => {
  vi.stubGlobal('OffscreenCanvas', PixelCanvas);
  vi.stubGlobal('location', { href: base.href });
  // The WebAssembly is read past this, by what runs it in Node.
  vi.stubGlobal('fetch', (address: URL) => {
    if (!address.href.startsWith(base.href)) return Promise.reject(new Error(`asked for ${address.href}`));
    try {
      return Promise.resolve(new Response(readFileSync(address)));
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  });
});

test('it reads its own folder alone and answers as the app does, calibrated; strange pictures it does not know', async () => {
  const classifier = await loadClassifier(base);
  expect([classifier.name, ...classifier.classes]).toEqual(['Fruit', 'apple', '梨']);
  for (const seed of [1, STRANGE]) {
    const { label, scores } = await classifier.classify(picture(seed));
    expect(scores.map(({ className }) => className)).toEqual(['apple', '梨']);
    scores.forEach(({ probability }, c) => expect(Math.abs(probability - (wanted.get(seed)?.probabilities[c] ?? NaN))).toBeLessThan(1e-4));
    expect(label).toBe(seed === 1 ? wanted.get(seed)?.label : undefined);
  }
});

test('a picture that shows nothing has no answer, however far the line is', async () => {
  const far = { ...document, novelty: document.novelty && { ...document.novelty, line: 1e9 } };
  writeFileSync(join(folder, WEB_PAGE_FILES.head), writeHeadFile(far));
  const classifier = await loadClassifier(base);
  expect((await classifier.classify(picture(1))).label).toBe(wanted.get(1)?.label);
  // All red is one of the pictures that show nothing.
  expect((await classifier.classify(picture(STRANGE))).label).toBeUndefined();
  writeFileSync(join(folder, WEB_PAGE_FILES.head), writeHeadFile(document));
});

test('an image is decoded whole and taken by way of the square that the app keeps, so that both see the same pixels', async () => {
  const classifier = await loadClassifier(base);
  const plain = picture(1);
  const image = { naturalWidth: 400, naturalHeight: 300, pixels: plain.pixels } as unknown as HTMLImageElement;
  const small = { naturalWidth: SIDE, naturalHeight: SIDE, pixels: plain.pixels } as unknown as HTMLImageElement;
  const decoded: unknown[] = [];
  let open = 0;
  vi.stubGlobal('createImageBitmap', (of: { readonly width?: number }) => {
    decoded.push(of.width ?? of);
    open++;
    return Promise.resolve({ width: of.width, height: of.width, pixels: plain.pixels, close: () => open-- });
  });
  const { scores } = await classifier.classify(plain);
  expect((await classifier.classify(image)).scores).toEqual(scores);
  expect((await classifier.classify(small)).scores).toEqual(scores);
  expect(decoded).toEqual([image, KEPT_SIZE, small]);
  expect(open).toBe(0);
});

test('a mirrored picture is looked at mirrored', async () => {
  const classifier = await loadClassifier(base);
  const plain = picture(1);
  const turned = {
    width: SIDE,
    height: SIDE,
    pixels: plain.pixels.map((_, i) => {
      const [x, y] = [Math.floor(i / 4) % SIDE, Math.floor(i / 4 / SIDE)];
      return plain.pixels[(y * SIDE + SIDE - 1 - x) * 4 + (i % 4)] as number;
    }),
  } as unknown as Picture;
  const [straight, mirrored] = [await classifier.classify(plain), await classifier.classify(turned, { mirror: true })];
  expect(mirrored.scores).toEqual(straight.scores);
  expect((await classifier.classify(turned)).scores).not.toEqual(straight.scores);
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['no scaling', JSON.stringify({ inputSize: SIDE, featureLayer: spec.featureLayer, embeddingLength: 6 })],
  ['a size of text', JSON.stringify({ ...spec, inputSize: String(SIDE) })],
  ['a size beyond any picture', JSON.stringify({ ...spec, inputSize: 1e9 })],
])('a backbone.json that is %s is refused in a sentence, before anything is made of it', async (_, content) => {
  const file = join(folder, WEB_PAGE_FILES.use);
  const whole = readFileSync(file);
  writeFileSync(file, content);
  await expect(loadClassifier(base)).rejects.toThrow('backbone.json is damaged.');
  writeFileSync(file, whole);
});

test('a picture that is not loaded, a missing file and a damaged head are told of in a sentence', async () => {
  const classifier = await loadClassifier(base);
  await expect(classifier.classify({ width: 0, height: 0 } as unknown as Picture)).rejects.toThrow('The picture has no size yet');
  await expect(loadClassifier(new URL('elsewhere/', base))).rejects.toThrow(/is missing beside this page \(404\)/);
  writeFileSync(join(folder, WEB_PAGE_FILES.head), 'no head');
  await expect(loadClassifier(base)).rejects.toThrow('The head could not be read (not-a-head).');
  writeFileSync(join(folder, WEB_PAGE_FILES.head), writeHeadFile(document));
});
