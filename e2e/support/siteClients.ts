// What a head answers here and in the real clients of its model: TensorFlow.js itself, Teachable Machine's own of 2019,
// GenAI Teachable Machine's, and ml5.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '@tensorflow/tfjs-backend-cpu';
import type { Tensor } from '@tensorflow/tfjs-core';
import { io, ready, setBackend, tensor4d } from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ml5Script, otherClientFolder, peerScripts } from '../../bench/support/peerPackage';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import type { Head } from '../../src/core/heads/heads';
import { weightFiles } from '../../src/core/network/weightFiles';
import type { HeadDocument } from '../../src/formats/headDocument';
import { predictFrom } from '../../src/formats/headDocument';
import { imageModel } from '../../src/formats/teachableMachineOut';
import { buildBackbone } from '../../src/ml/backbone';
import { drawnBackbone } from './drawnBackbone';
import { staticServer } from './staticServer';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SHARED = join(ROOT, '../shared/backbones');

export interface Bytes {
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

export interface ModelFiles {
  readonly model: string;
  readonly weights: Uint8Array;
  readonly metadata: string;
}

/** A head that nobody taught, on this backbone; its classes are called as their ids are. */
export const drawnDocument = (spec: BackboneSpec, head: Head, temperature: number): HeadDocument => ({
  name: 'Drawn',
  classes: head.classIds.map((name, place) => ({ name, colour: 0, samples: 1, place })),
  backbone: {
    id: spec.id,
    name: spec.name,
    fingerprint: 'ab'.repeat(32),
    featureLayer: spec.featureLayer,
    inputSize: spec.inputSize,
    scaling: spec.scaling,
  },
  head,
  temperature,
  parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
  createdAt: '2026-01-02T03:04:05Z',
});

/** The model that this app saves of a head. */
export function writtenModel(...head: Parameters<typeof imageModel>): ModelFiles {
  const made = imageModel(...head);
  if (!made.ok) throw new Error(made.error.detail);
  return { model: made.value.modelJson, weights: made.value.weights, metadata: made.value.metadataJson };
}

/** Stripes and a disc, opaque. */
export function drawn(side: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: side * side * 4 }, (_, i) => {
    const [x, y, channel] = [Math.floor(i / 4) % side, Math.floor(i / 4 / side), i % 4];
    if (channel === 3) return 255;
    const disc = Math.hypot(x - side * 0.4, y - side / 2) < side * 0.25 ? 90 : 0;
    return (x * (3 + channel) + y * 2 + disc) % 256;
  });
}

/** What this app's engine and head say of these pixels, on the processor. */
export async function here(spec: BackboneSpec, bytes: Bytes, head: Head, pixels: Uint8ClampedArray): Promise<readonly number[]> {
  const known = embedded.get(bytes) ?? new Map<Uint8ClampedArray, Promise<Float32Array>>();
  embedded.set(bytes, known);
  const embedding = known.get(pixels) ?? embeddingHere(spec, bytes, pixels);
  known.set(pixels, embedding);
  return predictFrom(head, await embedding).map(({ probability }) => probability);
}

/** What was computed already, by the files of the backbone and by the pixels: heads on the same backbone see the same. */
const embedded = new WeakMap<Bytes, Map<Uint8ClampedArray, Promise<Float32Array>>>();

async function embeddingHere(spec: BackboneSpec, { topology, weights }: Bytes, pixels: Uint8ClampedArray): Promise<Float32Array> {
  await setBackend('cpu');
  await ready();
  const backbone = await buildBackbone(spec, topology, weights);
  if (!backbone.ok) throw new Error(backbone.error.detail);
  const { embeddings } = await backbone.value.embed(pixels, 1);
  backbone.value.dispose();
  return embeddings;
}

/** What TensorFlow.js says of the model as it stands, on the processor; a grey one sees the colours as its client mixes them. */
export async function inTensorFlow(
  { model, weights }: ModelFiles,
  pixels: Uint8ClampedArray,
  side: number,
  isGrey: boolean,
): Promise<readonly number[]> {
  await setBackend('cpu');
  await ready();
  const { modelTopology, weightsManifest } = JSON.parse(model) as { modelTopology: object; weightsManifest: io.WeightsManifestConfig };
  const weightData = Uint8Array.from(weights).buffer;
  const loaded = await loadLayersModel(
    io.fromMemory({ modelTopology, weightSpecs: weightsManifest.flatMap((group) => group.weights), weightData }),
  );
  const values = Array.from({ length: side * side }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * i, 4 * i + 3);
    return isGrey ? [0.2989 * red + 0.587 * green + 0.114 * blue] : [red, green, blue];
  });
  const scaled = Float32Array.from(values.flat(), (value) => value / 127 - 1);
  const said = loaded.predict(tensor4d(scaled, [1, side, side, isGrey ? 1 : 3])) as Tensor;
  const answer = await said.data();
  loaded.dispose();
  return [...answer];
}

/** Bytes on their way into a page: as a list of numbers they would take a second. */
const inLetters = (bytes: Uint8Array | Uint8ClampedArray): string => Buffer.from(bytes).toString('base64');

/** A page with the client and its own TensorFlow.js 1.3.1, as people load them. */
export async function clientPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  for (const path of peerScripts()) await page.addScriptTag({ path });
  return page;
}

/** What the client says of a canvas with these pixels: its labels and probabilities. */
export function there(page: Page, { model, weights, metadata }: ModelFiles, pixels: Uint8ClampedArray, side: number) {
  return page.evaluate(
    async (given) => {
      interface Client {
        loadFromFiles(
          model: File,
          weights: File,
          metadata: File,
        ): Promise<{
          predict(canvas: HTMLCanvasElement): Promise<readonly { readonly className: string; readonly probability: number }[]>;
        }>;
      }
      const { tf, tmImage } = globalThis as unknown as { tf: { setBackend(name: string): Promise<boolean> }; tmImage: Client };
      await tf.setBackend('cpu');
      const loaded = await tmImage.loadFromFiles(
        new File([given.model], 'model.json'),
        new File([Uint8Array.from(atob(given.weights), (letter) => letter.charCodeAt(0))], 'weights.bin'),
        new File([given.metadata], 'metadata.json'),
      );
      const canvas = Object.assign(document.createElement('canvas'), { width: given.side, height: given.side });
      canvas.getContext('2d')?.putImageData(
        new ImageData(
          Uint8ClampedArray.from(atob(given.pixels), (letter) => letter.charCodeAt(0)),
          given.side,
        ),
        0,
        0,
      );
      return (await loaded.predict(canvas)).map(({ className, probability }) => ({ className, probability }));
    },
    { model, weights: inLetters(weights), metadata, pixels: inLetters(pixels), side },
  );
}

export function expectAlike(mine: readonly number[], theirs: readonly { readonly probability: number }[]) {
  expect(theirs).toHaveLength(mine.length);
  const apart = Math.max(...mine.map((probability, c) => Math.abs(probability - (theirs[c]?.probability ?? NaN))));
  expect(apart).toBeLessThanOrEqual(1e-3);
}

export const builtIn = (): Bytes => {
  const folder = join(ROOT, 'public/models/headstart-1-128');
  const [topology, ...weights] = builtInBackbone.files.map(({ path }) => readFileSync(join(folder, path)));
  return { topology: String(topology), weights: Uint8Array.from(Buffer.concat(weights)).buffer };
};

/** A public backbone's files out of ../shared/backbones. */
export function sharedBytes(folder: string): Bytes {
  const topology = readFileSync(join(SHARED, folder, 'model.json'), 'utf8');
  const shards = weightFiles(topology, []);
  if (!shards.ok) throw new Error(shards.error);
  const weights = Buffer.concat(shards.value.map(({ path }) => readFileSync(join(SHARED, folder, path))));
  return { topology, weights: Uint8Array.from(weights).buffer };
}

/** The folder of MobileNetV2 0.35 in SHARED. */
export const SITE_BACKBONE = 'mobilenet_v2_0.35_224_no_top';
export const hasSiteBackbone = existsSync(join(SHARED, SITE_BACKBONE));

interface Said {
  readonly className: string;
  readonly probability: number;
}

/** The site's backbone as it is fetched, or where its files are not at hand one that stands in for it. */
function siteBackboneFile(name: string): Buffer {
  if (hasSiteBackbone) return readFileSync(join(SHARED, SITE_BACKBONE, name));
  const file = drawnBackbone('', 1)[`/${name}`];
  if (!file) throw new Error(`the site's backbone has no ${name}`);
  return file;
}

/** What GenAI Teachable Machine's classifier says. It fetches the site's backbone before it takes the model's own, which it then is. */
export async function inOtherClient(browser: Browser, { model, weights, metadata }: ModelFiles, pixels: Uint8ClampedArray, side: number) {
  const server = await staticServer(otherClientFolder());
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route('https://tmstore.blob.core.windows.net/**', (route) =>
      route.fulfill({
        body: siteBackboneFile(basename(new URL(route.request().url()).pathname)),
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await page.goto(`${server.address}package.json`);
    return await page.evaluate(
      async (given): Promise<readonly Said[]> => {
        interface Client {
          ready(): Promise<boolean>;
          predict(canvas: HTMLCanvasElement): Promise<{ readonly predictions: readonly Said[] }>;
        }
        const address = '/dist/ImageModel.js';
        const { default: ImageModel } = (await import(address)) as {
          default: new (kind: 'image', metadata: unknown, model: unknown, weights: ArrayBuffer) => Client;
        };
        const bytes = Uint8Array.from(atob(given.weights), (letter) => letter.charCodeAt(0)).buffer;
        const loaded = new ImageModel('image', JSON.parse(given.metadata), JSON.parse(given.model), bytes);
        await loaded.ready();
        const canvas = Object.assign(document.createElement('canvas'), { width: given.side, height: given.side });
        canvas.getContext('2d')?.putImageData(
          new ImageData(
            Uint8ClampedArray.from(atob(given.pixels), (letter) => letter.charCodeAt(0)),
            given.side,
          ),
          0,
          0,
        );
        return (await loaded.predict(canvas)).predictions.map(({ className, probability }) => ({ className, probability }));
      },
      { model, weights: inLetters(weights), metadata, pixels: inLetters(pixels), side },
    );
  } finally {
    await context.close();
    await server.close();
  }
}

/** What ml5 says of a canvas with these pixels, by the labels' places in the metadata. */
export async function inMl5(browser: Browser, { model, weights, metadata }: ModelFiles, pixels: Uint8ClampedArray, side: number) {
  const folder = mkdtempSync(join(tmpdir(), 'headstart-ml5-'));
  writeFileSync(join(folder, 'model.json'), model);
  writeFileSync(join(folder, 'weights.bin'), weights);
  writeFileSync(join(folder, 'metadata.json'), metadata);
  copyFileSync(ml5Script(), join(folder, 'ml5.min.js'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><script src="ml5.min.js"></script>');
  const server = await staticServer(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.address);
    const said = await page.evaluate(
      async (given) => {
        interface Classifier {
          classify(canvas: HTMLCanvasElement): Promise<readonly { readonly label: string; readonly confidence: number }[]>;
        }
        const { ml5 } = globalThis as unknown as { ml5: { imageClassifier(address: string): Promise<Classifier> } };
        const classifier = await ml5.imageClassifier(new URL('model.json', location.href).href);
        const canvas = Object.assign(document.createElement('canvas'), { width: given.side, height: given.side });
        canvas.getContext('2d')?.putImageData(
          new ImageData(
            Uint8ClampedArray.from(atob(given.pixels), (letter) => letter.charCodeAt(0)),
            given.side,
          ),
          0,
          0,
        );
        return classifier.classify(canvas);
      },
      { pixels: inLetters(pixels), side },
    );
    const { labels } = JSON.parse(metadata) as { readonly labels: readonly string[] };
    return labels.map((className) => ({ className, probability: said.find(({ label }) => label === className)?.confidence ?? NaN }));
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The largest difference between what is said here and there. */
export const apart = (mine: readonly number[], theirs: readonly Said[]): number =>
  mine.length === theirs.length ? Math.max(...mine.map((probability, c) => Math.abs(probability - (theirs[c]?.probability ?? NaN)))) : NaN;
