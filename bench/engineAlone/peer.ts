// Headstart's side of the comparison with Teachable Machine: photos embedded as the app embeds them, and the heads made of them.
import { canvasPictures } from '../../src/browser/canvasPictures';
import { httpBackboneCache } from '../../src/browser/httpBackboneCache';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import type { LabelledRows, MlpState } from '../../src/core/solvers/epochs';
import { freshlyFolded } from '../../src/core/evaluation/projectSplit';
import { rightOf } from '../../src/core/evaluation/predictions';
import { teachableMachinePreset } from '../../src/core/heads/epochSettings';
import type { Head } from '../../src/core/heads/heads';
import { predictWith } from '../../src/core/heads/heads';
import { predictionsOf } from '../../src/core/heads/predictionsOf';
import type { TrainingRows } from '../../src/core/heads/trainingRows';
import { linear } from '../../src/core/heads/linear';
import { mlpHeadOf } from '../../src/core/heads/mlp';
import type { Result } from '../../src/core/base/result';
import type { Engine, LoadedBackbone } from '../../src/engine/engine';
import { startWorkerEngine } from '../../src/engine/workerEngine';
import { startWorkerTrainer } from '../../src/engine/workerTrainer';
import { readHeader } from '../../src/formats/imageHeader';
import type { NamedFile } from '../../src/store/capture/pictureIntake';
import { intake } from '../../src/store/capture/pictureIntake';
import { deviceText } from './deviceText';
import type { PhotosByClass } from './embedder';

export interface PeerDraw {
  /** Milliseconds for all training photos, from files in memory to embeddings. */
  readonly embedding: number;
  /** Milliseconds from embeddings to a linear head at its optimum, through the trainer, and the test photos it names right. */
  readonly linear: number;
  readonly linearRight: number;
  /** Milliseconds more in which the app chooses the penalty while the samples rest, and what the head then names right. */
  readonly tuning: number;
  readonly tunedRight: number;
  /** Time and right ones of an MLP with Teachable Machine's settings, through the engine. */
  readonly mlp: number;
  readonly mlpRight: number;
}

export interface Peer {
  /** Starts WASM with a backbone, embeds some photos and learns them, all unmeasured; says what the device is. */
  start(spec: BackboneSpec, warmUp: PhotosByClass): Promise<string>;
  draw(train: PhotosByClass, test: PhotosByClass): Promise<PeerDraw>;
}

/** As the app takes files in. */
const BATCH = 16;
/** What Teachable Machine keeps back of each class, rounded up; no more and no less here, so that both make the same steps. */
const KEPT_BACK = 0.15;

/** Of the split. */
const SEED = 1;
/** The usual head before its penalty is chosen. */
const AT_ONCE = { kind: 'linear', l2: linear.defaults.l2, balanced: true } as const;

const pictures = canvasPictures(readHeader);
const trainer = startWorkerTrainer();

let running: { readonly engine: Engine; readonly loaded: LoadedBackbone } | undefined;

const peer: Peer = {
  async start(spec, warmUp) {
    const bytes = valueOf(await httpBackboneCache().fetch(spec));
    const engine = valueOf(await startWorkerEngine('wasm'));
    const loaded = valueOf(await engine.load(bytes));
    const rows = byClass(await embedded(engine, loaded, await filesOf(warmUp)), warmUp);
    running = { engine, loaded };
    // The app fits after every batch it takes in, so by the hundredth photo the trainer's code has been compiled.
    const batches = Math.floor(warmUp.flat().length / BATCH);
    for (let batch = 1; batch <= batches; batch++) {
      await trainer.fit(
        samplesOf(
          rows.map((each) => each.slice(0, (batch * BATCH) / rows.length)),
          loaded.embeddingLength,
        ),
        AT_ONCE,
      );
    }
    return `WASM (${deviceText(engine.device)})`;
  },

  async draw(train, test) {
    if (!running) throw new Error('start comes first');
    const { engine, loaded } = running;
    const { embeddingLength } = loaded;
    const asked = byClass(await embedded(engine, loaded, await filesOf(test)), test);
    const files = await filesOf(train);
    const all = await timed(() => embedded(engine, loaded, files));
    const rows = byClass(all.value, train);
    const classIds = classIdsOf(rows);

    const samples = samplesOf(rows, embeddingLength);
    const fitted = await timed(() => trainer.fit(samples, AT_ONCE));
    const { fold, burst } = freshlyFolded(samples, SEED);
    const open = { choice: { ...AT_ONCE, l2: 'auto' } as const, fold, burst };
    const tuned = await timed(async () => trainer.fit(samples, await trainer.tuneHyperparameters(samples, open)));

    const learnt = (each: readonly Float32Array[]) => each.length - Math.ceil(KEPT_BACK * each.length);
    const learn = labelled(
      rows.map((each) => each.slice(0, learnt(each))),
      embeddingLength,
    );
    const validation = labelled(
      rows.map((each) => each.slice(learnt(each))),
      embeddingLength,
    );
    const mlp = await timed(() => mlpOf(engine, { embeddingLength, classCount: classIds.length, learn, validation }));

    return {
      embedding: all.milliseconds,
      linear: fitted.milliseconds,
      linearRight: countRight(fitted.value.head, asked),
      tuning: tuned.milliseconds,
      tunedRight: countRight(tuned.value.head, asked),
      mlp: mlp.milliseconds,
      mlpRight: countRight(mlpHeadOf(mlp.value, classIds, embeddingLength), asked),
    };
  },
};

async function mlpOf(engine: Engine, problem: Parameters<Engine['trainMlp']>[0]): Promise<MlpState> {
  let last: MlpState | undefined;
  const end = valueOf(await engine.trainMlp(problem, teachableMachinePreset, { onEpoch: ({ state }) => (last = state) }));
  if (!last || end !== 'done') throw new Error(`the MLP ended by being ${end}`);
  return last;
}

/** Reads photos into memory, as files: a person's disk is not what is measured. */
function filesOf(photos: PhotosByClass): Promise<readonly NamedFile[]> {
  return Promise.all(photos.flat().map(async (url) => ({ name: url, file: await (await fetch(url)).blob() })));
}

async function embedded(
  engine: Engine,
  { id, inputSize, embeddingLength }: LoadedBackbone,
  files: readonly NamedFile[],
): Promise<readonly Float32Array[]> {
  const rows: Float32Array[] = [];
  for await (const { taken, failures } of intake(files, BATCH, pictures, () => inputSize)) {
    if (failures.length > 0) throw new Error(`not every photo was taken: ${failures.map(({ name }) => name).join(', ')}`);
    const { embeddings: values } = valueOf(
      await engine.embed(
        id,
        taken.flatMap(({ frame }) => (frame ? [frame] : [])),
      ),
    );
    for (let at = 0; at < values.length; at += embeddingLength) rows.push(values.slice(at, at + embeddingLength));
  }
  return rows;
}

function byClass(rows: readonly Float32Array[], photos: PhotosByClass): readonly (readonly Float32Array[])[] {
  let at = 0;
  return photos.map((urls) => rows.slice(at, (at += urls.length)));
}

const classIdsOf = (byClass: readonly unknown[]) => byClass.map((_, index) => String(index));

/** With new names every time: the trainer remembers samples, and a head from nothing is to be measured. */
function samplesOf(byClass: readonly (readonly Float32Array[])[], embeddingLength: number): TrainingRows {
  const rows = byClass.flat();
  const ids = rows.map(() => crypto.randomUUID());
  const classes = Uint16Array.from(byClass.flatMap((each, index) => each.map(() => index)));
  return { rows, embeddingLength, classes, classIds: classIdsOf(byClass), ids, bursts: ids };
}

function labelled(byClass: readonly (readonly Float32Array[])[], length: number): LabelledRows {
  const rows = new Float32Array(byClass.flat().length * length);
  byClass.flat().forEach((row, i) => rows.set(row, i * length));
  return { rows, classes: Uint16Array.from(byClass.flatMap((each, index) => each.map(() => index))) };
}

function countRight(head: Head, test: readonly (readonly Float32Array[])[]): number {
  const classes = test.flatMap((rows, index) => rows.map(() => index));
  const right = rightOf(predictionsOf((row) => predictWith(head, row), test.flat(), classes, classIdsOf(test)));
  return right.reduce((sum, each) => sum + each, 0);
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly milliseconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - started };
}

function valueOf<Value>(result: Result<Value, { readonly detail: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(result.error.detail);
}

(globalThis as unknown as { peer: Peer }).peer = peer;
