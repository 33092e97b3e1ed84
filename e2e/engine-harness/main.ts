// The engine alone on a page, so that a test can drive it: what the app would ask of it, and nothing around it.
import { httpBackboneCache } from '../../src/browser/httpBackboneCache';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import type { LearntMatrix } from '../../src/core/solvers/epochs';
import { defaultFineTuneSettings, teachableMachinePreset } from '../../src/core/heads/epochSettings';
import type { DeviceKind } from '../../src/core/backbones/embedding';
import type { Engine, LoadedBackbone } from '../../src/engine/engine';
import { startWorkerEngine } from '../../src/engine/workerEngine';

/** Embeddings of pictures drawn from seeds, and what the device holds; everything as plain data. */
export interface Harness {
  start(device: DeviceKind, spec: BackboneSpec): Promise<string>;
  embed(seeds: readonly number[]): Promise<number[] | string>;
  /** Predicts n pictures, so many at once, and says what the device held before and after. */
  predict(count: number, atOnce: number): Promise<{ before: string; after: string; failed: string | undefined }>;
  /** The gradients of an MLP's and of fine-tuning's first step on pictures drawn from seeds, in one row. */
  gradients(seeds: readonly number[]): Promise<number[] | string>;
  lost(): Promise<string>;
  stop(): void;
}

let engine: Engine | undefined;
let loaded: LoadedBackbone | undefined;

const running = () => {
  if (!engine || !loaded) throw new Error('start comes first');
  return { engine, loaded };
};

/** Stripes and discs whose places and colours follow from the seed. */
async function picture(seed: number, side: number): Promise<ImageBitmap> {
  const data = new ImageData(side, side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const disc = Math.hypot(x - side * (0.3 + 0.05 * (seed % 7)), y - side / 2) < side * 0.25 ? 90 : 0;
      data.data.set(
        [(x * (3 + seed) + disc) % 256, (y * 5 + seed * 31) % 256, 128 + 100 * Math.sin((x + y) / (4 + seed)) - disc, 255],
        (y * side + x) * 4,
      );
    }
  }
  return createImageBitmap(data);
}

const harness: Harness = {
  async start(device, spec) {
    const bytes = await httpBackboneCache().fetch(spec);
    if (!bytes.ok) return `${bytes.error.kind}: ${bytes.error.detail}`;
    const started = await startWorkerEngine(device);
    if (!started.ok) return `${started.error.kind}: ${started.error.detail}`;
    engine = started.value;
    const ready = await engine.load(bytes.value);
    if (!ready.ok) return `${ready.error.kind}: ${ready.error.detail}`;
    loaded = ready.value;
    return engine.device.adapter ?? engine.device.kind;
  },
  async embed(seeds) {
    const now = running();
    const pictures = await Promise.all(seeds.map((seed) => picture(seed, now.loaded.inputSize)));
    const embedded = await now.engine.embed(now.loaded.id, pictures);
    return embedded.ok ? [...embedded.value.embeddings] : `${embedded.error.kind}: ${embedded.error.detail}`;
  },
  async predict(count, atOnce) {
    const now = running();
    const held = async () => JSON.stringify(await now.engine.memory());
    const some = async (first: number) => {
      const pictures = Array.from({ length: atOnce }, (_, i) => picture((first + i) % 5, now.loaded.inputSize));
      return now.engine.embed(now.loaded.id, await Promise.all(pictures));
    };
    await some(0);
    const before = await held();
    for (let done = 0; done < count; done += atOnce) {
      const embedded = await some(done);
      if (!embedded.ok) return { before, after: await held(), failed: embedded.error.detail };
    }
    return { before, after: await held(), failed: undefined };
  },
  async gradients(seeds) {
    const {
      engine,
      loaded: { id, embeddingLength, inputSize },
    } = running();
    const pictures = await Promise.all(seeds.map((seed) => picture(seed, inputSize)));
    const found = await engine.embed(id, pictures, { maps: ['beforeLastBlock'] });
    if (!found.ok) return `${found.error.kind}: ${found.error.detail}`;
    const { embeddings, maps } = found.value;
    const classes = Uint16Array.from(seeds, (_, i) => i % 2);
    const none = { rows: new Float32Array(), classes: new Uint16Array() };
    const once = { epochs: 1, batchSize: seeds.length, seed: 1 };
    // After one step from nothing, Adam's first moment is the gradient.
    const first: number[] = [];
    const keep = (...matrices: readonly LearntMatrix[]) => matrices.forEach(({ moments }) => first.push(...(moments[0] ?? [])));
    const mlp = await engine.trainMlp(
      { embeddingLength, classCount: 2, learn: { rows: embeddings, classes }, validation: none },
      { ...teachableMachinePreset, ...once, hidden: 8, dropout: 0.25 },
      { onEpoch: ({ state }) => keep(state.hidden, state.output) },
    );
    const start = { weights: Float32Array.from({ length: 2 * embeddingLength }, (_, i) => Math.sin(i)), bias: new Float32Array(2) };
    const tuned = await engine.fineTune(
      id,
      { classCount: 2, learn: { rows: maps.beforeLastBlock ?? new Float32Array(), classes }, validation: none, start },
      { ...defaultFineTuneSettings, ...once },
      { onEpoch: ({ state }) => keep(state.block, state.classifier) },
    );
    const failed = [mlp, tuned].find((end) => !end.ok || end.value !== 'done');
    return failed ? JSON.stringify(failed) : first;
  },
  lost: () => running().engine.lost,
  stop() {
    engine?.dispose();
    engine = undefined;
    loaded = undefined;
  },
};

(globalThis as unknown as { harness: Harness }).harness = harness;
