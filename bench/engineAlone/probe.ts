// The linear probe on a page: photos through a backbone (or none), a linear head on a few of each class, the rest named.
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { accuracy } from '../../src/core/evaluation/metrics';
import { linear } from '../../src/core/heads/linear';
import { predictionsOf } from '../../src/core/heads/predictionsOf';
import { randomFrom, shuffled } from '../../src/core/base/random';
import { startWorkerEngine } from '../../src/engine/workerEngine';
import { deviceText } from './deviceText';
import type { Embedder, PhotosByClass } from './embedder';
import { loaded, rowsOf, valueOf } from './embedder';
import type { DrawnSet } from './drawnSet';
import { drawnSet } from './drawnSet';

export interface ProbeTask {
  /** Undefined: the pictures' own numbers, at 32 × 32. */
  readonly spec: BackboneSpec | undefined;
  readonly sets: readonly { readonly train: PhotosByClass; readonly test: PhotosByClass }[];
  /** Pictures a class. */
  readonly shots: readonly number[];
  readonly draws: number;
}

export interface ProbeResult {
  /** Share of the test photos named right, by set, shots and draw. */
  readonly accuracies: readonly (readonly (readonly number[])[])[];
  /** Milliseconds from one picture handed to the engine to its embedding, repeat by repeat. */
  readonly forward: readonly number[];
  readonly device: string;
}

export type Probe = (task: ProbeTask) => Promise<ProbeResult>;

const RAW_SIDE = 32;
const WARM_UP = 5;
const REPEATS = 30;

const probe: Probe = async ({ spec, sets, shots, draws }) => {
  const engine = spec && valueOf(await startWorkerEngine('wasm'), ({ detail }) => detail);
  const accuracies: number[][][] = [];
  let forward: readonly number[] = [];
  for (const { train, test } of sets) {
    const embedder = spec && engine ? await loaded(engine, spec, train) : rawPixels;
    const [trainRows, testRows] = [await rowsOf(train, embedder), await rowsOf(test, embedder)];
    accuracies.push(
      shots.map((count) => Array.from({ length: draws }, (_, seed) => shareRight(trainRows, testRows, embedder.length, count, seed))),
    );
    if (engine && forward.length === 0) forward = await timesOf(embedder);
  }
  engine?.dispose();
  return { accuracies, forward, device: engine ? `WASM (${deviceText(engine.device)})` : 'no network' };
};

const rawPixels: Embedder = {
  side: RAW_SIDE,
  length: RAW_SIDE * RAW_SIDE * 3,
  embed: (frames) => {
    const context = new OffscreenCanvas(RAW_SIDE, RAW_SIDE).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no 2d context');
    const rows = frames.flatMap((frame) => {
      context.drawImage(frame, 0, 0);
      frame.close();
      return [...context.getImageData(0, 0, RAW_SIDE, RAW_SIDE).data].filter((_, i) => i % 4 !== 3).map((byte) => byte / 127 - 1);
    });
    return Promise.resolve(Float32Array.from(rows));
  },
};

function shareRight(
  train: readonly (readonly Float32Array[])[],
  test: readonly (readonly Float32Array[])[],
  length: number,
  shots: number,
  seed: number,
): number {
  const random = randomFrom(seed);
  const chosen = train.map((rows) => shuffled(rows, random).slice(0, shots));
  const embeddings = new Float32Array(chosen.flat().length * length);
  chosen.flat().forEach((row, i) => embeddings.set(row, i * length));
  const head = linear.fit({
    embeddings,
    embeddingLength: length,
    classes: Uint16Array.from(chosen.flatMap((rows, index) => rows.map(() => index))),
    classIds: chosen.map((_, index) => String(index)),
  });
  const classes = test.flatMap((rows, index) => rows.map(() => index));
  return accuracy(predictionsOf((row) => linear.predict(head, row), test.flat(), classes, head.classIds));
}

async function timesOf({ side, embed }: Embedder): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + REPEATS; i++) {
    const data = new ImageData(side, side);
    data.data.forEach((_, at) => (data.data[at] = at % 4 === 3 ? 255 : (at * (7 + i)) % 256));
    const frame = await createImageBitmap(data);
    const started = performance.now();
    await embed([frame]);
    if (i >= WARM_UP) times.push(performance.now() - started);
  }
  return times;
}

const offered: { readonly probe: Probe; readonly drawnSet: DrawnSet } = { probe, drawnSet };
Object.assign(globalThis, offered);
