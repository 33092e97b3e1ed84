// Teachable Machine's own client on a page, with its own TensorFlow.js: both are loaded before as scripts, as people load them.
import type { PhotosByClass } from './embedder';

/** What TensorFlow.js 1.3.1 can compute on. */
export type OldDevice = 'webgl' | 'cpu';

export interface TeachableMachine {
  /** Starts a device with the site's backbone; says what the device is. Throws where it is not to be had. */
  start(device: OldDevice): Promise<string>;
  /** A new classifier that has seen nothing; adds every photo as an example and returns the milliseconds, from files in memory. */
  embed(photos: PhotosByClass): Promise<number>;
  /** Trains with the client's defaults on what was added, and returns the milliseconds; may be called again. */
  train(device: OldDevice): Promise<number>;
  /** How many of these photos the classifier names right. */
  right(photos: PhotosByClass): Promise<number>;
}

/** The part of @teachablemachine/image that is used. */
interface Classifier {
  setLabels(labels: readonly string[]): void;
  addExample(classIndex: number, sample: HTMLCanvasElement): Promise<void>;
  train(parameters: {
    readonly denseUnits: number;
    readonly epochs: number;
    readonly batchSize: number;
    readonly learningRate: number;
  }): Promise<unknown>;
  predict(image: HTMLCanvasElement): Promise<readonly { readonly className: string; readonly probability: number }[]>;
}

declare const tmImage: {
  createTeachable(
    metadata: { readonly tfjsVersion: string },
    options: { readonly version: number; readonly alpha: number },
  ): Promise<Classifier>;
};
declare const tf: { readonly version: { readonly tfjs: string }; setBackend(name: string): Promise<boolean>; getBackend(): string };

/** The site's own: two of its project files say so (50, 16, 0.001), its client's tests the 100. */
const DEFAULTS = { denseUnits: 100, epochs: 50, batchSize: 16, learningRate: 0.001 } as const;
/** Also the site's own; the client alone would take MobileNetV1 0.25. */
const SITES_BACKBONE = { version: 2, alpha: 0.35 } as const;
const SIDE = 224;

let device: OldDevice = 'webgl';
let classifier: Classifier | undefined;

const teachableMachine: TeachableMachine = {
  async start(wanted) {
    device = wanted;
    await switchTo(wanted);
    // The shaders are compiled and the first memory is set aside before anything is measured.
    const warm = await fresh(['any']);
    await warm.addExample(0, Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE }));
    return wanted === 'webgl' ? `WebGL (${renderer()})` : 'plain JavaScript';
  },
  async embed(photos) {
    const files = await filesOf(photos);
    await switchTo(device);
    const made = await fresh(photos.map((_, index) => String(index)));
    const started = performance.now();
    for (const [index, blobs] of files.entries()) {
      for (const blob of blobs) await made.addExample(index, await squareOf(blob));
    }
    const milliseconds = performance.now() - started;
    classifier = made;
    return milliseconds;
  },
  async train(on) {
    await switchTo(on);
    const started = performance.now();
    await taught().train(DEFAULTS);
    return performance.now() - started;
  },
  async right(photos) {
    await switchTo(device);
    let right = 0;
    for (const [index, blobs] of (await filesOf(photos)).entries()) {
      for (const blob of blobs) {
        const scores = await taught().predict(await squareOf(blob));
        const named = scores.reduce((best, each) => (each.probability > best.probability ? each : best));
        if (named.className === String(index)) right++;
      }
    }
    return right;
  },
};

function taught(): Classifier {
  if (!classifier) throw new Error('embed comes first');
  return classifier;
}

async function switchTo(wanted: OldDevice): Promise<void> {
  await tf.setBackend(wanted);
  if (tf.getBackend() !== wanted) throw new Error(`${wanted} is not to be had`);
}

async function fresh(labels: readonly string[]): Promise<Classifier> {
  const made = await tmImage.createTeachable({ tfjsVersion: tf.version.tfjs }, SITES_BACKBONE);
  made.setLabels(labels);
  return made;
}

const filesOf = (photos: PhotosByClass) =>
  Promise.all(photos.map((urls) => Promise.all(urls.map(async (url) => (await fetch(url)).blob()))));

/** The centre square at the side that `addExample` expects, by the client's own `cropTo`, which it does not export. */
async function squareOf(file: Blob): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(file);
  const scale = SIDE / Math.min(image.width, image.height);
  const [width, height] = [Math.ceil(image.width * scale), Math.ceil(image.height * scale)];
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  canvas.getContext('2d')?.drawImage(image, -Math.trunc((width - SIDE) / 2), -Math.trunc((height - SIDE) / 2), width, height);
  image.close();
  return canvas;
}

function renderer(): string {
  const context = document.createElement('canvas').getContext('webgl');
  const names = context?.getExtension('WEBGL_debug_renderer_info');
  return context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'unnamed';
}

(globalThis as unknown as { teachableMachine: TeachableMachine }).teachableMachine = teachableMachine;
