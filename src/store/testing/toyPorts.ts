// Boring ports for tests: pictures that are one number, an engine that turns the number into an embedding, a camera held by hand.
import type { CameraFailure, OpenCamera } from '../../browser/camera';
import type { PickedFile } from '../../browser/files';
import { memoryStorage } from '../../browser/memoryStorage';
import { ownBackbones } from '../../browser/ownBackbones';
import type { KeptPicture, Pictures } from '../../browser/pictures';
import type { Preferences } from '../../browser/preferences';
import { localPreferences } from '../../browser/localPreferences';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import { fail, ok } from '../../core/base/result';
import type { EpochsEnd, LabelledRows, LearntMatrix } from '../../core/solvers/epochs';
import type { Result } from '../../core/base/result';
import { measureCurvesHere } from '../../engine/curves';
import type { BlockShape, Engine, EngineFailure, EpochRun, StartEngine } from '../../engine/engine';
import { localTrainer } from '../../engine/trainer';
import { writeSafetensors } from '../../formats/safetensors';
import type { AppState, AppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { liveNow } from '../capture/captureSlice';
import { embeddingsNow, unreadableNow } from '../embeddings/embeddingSlice';
import { trainedNow } from '../head/headSlice';

export const TOY_LENGTH = 4;

/** A fingerprint has 64 hexadecimal digits. */
export const toyFingerprint = (id: string): string =>
  Array.from(id, (letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0');

/** A toy backbone's entry; two of them differ in their fingerprint only. */
export const toySpec = (id = 'toy'): BackboneSpec => ({
  id,
  name: `Toy ${id}`,
  url: `models/${id}/model.json`,
  files: [{ path: 'model.json' }],
  inputSize: 8,
  scaling: { divide: 127, subtract: 1 },
  featureLayer: 'features',
  embeddingLength: TOY_LENGTH,
  fingerprint: toyFingerprint(id),
  licence: 'none',
  classifier: { kind: 'file', file: { path: 'top.safetensors' } },
});

/** What every toy backbone was taught to name: where on its circle a number lies. */
export const TOY_LABELS = ['east', 'north', 'west', 'south'] as const;

/** A classifier's file: the logit of each direction is 4 times the embedding's part in it. */
export function toyClassifierFile(): Uint8Array<ArrayBuffer> {
  const kernel = [4, 0, -4, 0, 0, 4, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0];
  const tensors = new Map([
    ['kernel', { shape: [TOY_LENGTH, TOY_LABELS.length], values: Float32Array.from(kernel) }],
    ['bias', { shape: [TOY_LABELS.length], values: new Float32Array(TOY_LABELS.length) }],
  ]);
  return writeSafetensors(
    tensors,
    new Map([
      ['format', 'headstart-top'],
      ['labels', JSON.stringify(TOY_LABELS)],
    ]),
  );
}

/** A picture that is one number; closing it twice, or using it after, throws. */
interface ToyBitmap {
  readonly value: number;
  closed: boolean;
}

function toyBitmap(value: number, side = 256): ImageBitmap {
  const bitmap: ToyBitmap & { close(): void; width: number; height: number } = {
    value,
    closed: false,
    width: side,
    height: side,
    close() {
      if (this.closed) throw new Error('closed twice');
      this.closed = true;
    },
  };
  return bitmap;
}

function valueOf(bitmap: ImageBitmap): number {
  const { value, closed } = bitmap as unknown as ToyBitmap;
  if (closed) throw new Error('used after close');
  return value;
}

/** Files are numbers as text; "broken" is refused. */
export function toyFile(text: string | number, folder?: string): PickedFile {
  const file = new File([String(text)], `${text}.txt`);
  return { file, name: file.name, ...(folder !== undefined && { folder }) };
}

export const toyPicture = (value: number): KeptPicture => ({ bytes: Float64Array.of(value).buffer, type: 'image/png' });

const toyPictures: Pictures = {
  ready: () => Promise.resolve(),
  async take(file, name, side) {
    // A picture that was kept, or a file of a number as text.
    const text = Number(await file.text());
    const value = Number.isNaN(text) && file.size === 8 ? (new Float64Array(await file.arrayBuffer())[0] ?? NaN) : text;
    if (!Number.isFinite(value)) return fail({ kind: 'not-a-picture', name });
    return ok({ picture: toyPicture(value), frame: side === undefined ? undefined : toyBitmap(value, side) });
  },
  keep: (square) => Promise.resolve(toyPicture(valueOf(square))),
  open: (picture) => Promise.resolve(ok(toyBitmap(new Float64Array(picture.bytes)[0] ?? NaN))),
  resize: (square, side) => Promise.resolve(toyBitmap(valueOf(square), side)),
  // All pixels are of one grey, which goes round as the number does.
  pixels: (square, side) => Promise.resolve(new Uint8ClampedArray(4 * side * side).fill(127.5 + 127.5 * Math.sin(valueOf(square)))),
  // Light moves the number a little; nothing else does.
  augment: (square, { brightness }, side) => Promise.resolve(toyBitmap(valueOf(square) + 0.1 * (brightness - 1), side)),
};

/** The embedding of a number: a point on a circle, so that near numbers look alike. */
export function toyEmbedding(value: number): readonly number[] {
  return [Math.cos(value), Math.sin(value), 1, 0];
}

/** One position of two numbers before the toy's last block. */
export const toyBlock: BlockShape = { positions: 1, channels: 2, activation: 'relu6' };

const toyMapShapes = {
  beforeLastBlock: { height: 1, width: 1, channels: 2 },
  afterLastBlock: { height: 1, width: 1, channels: TOY_LENGTH },
};

/** The feature map behind a number's embedding. */
const toyMap = (value: number): readonly number[] => [Math.cos(value), Math.sin(value)];

const filled = (length: number, value: number): LearntMatrix => ({ values: new Float32Array(length).fill(value), moments: [] });

/** Epochs that learn nothing and take a task each; the weights say how many there were. Validation is best at the third, and the first class is said of all. */
async function toyEpochs<State extends { readonly epoch: number; readonly step: number }>(
  epochs: number,
  { from, signal, onEpoch }: EpochRun<State>,
  kept: { readonly validation: LabelledRows; readonly heldOut?: LabelledRows },
  weights: (epoch: number) => Omit<State, 'epoch' | 'step'>,
  gone: () => boolean,
): Promise<Result<EpochsEnd, EngineFailure>> {
  for (let epoch = (from?.epoch ?? 0) + 1; epoch <= epochs; epoch++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (gone()) return fail({ kind: 'lost', detail: 'gone' });
    if (signal?.aborted) return ok('stopped');
    const figures = { loss: 1 / epoch, accuracy: 1 - 1 / (epoch + 1) };
    const state = { epoch, step: epoch, ...weights(epoch) } as State;
    const right = kept.heldOut && Uint8Array.from(kept.heldOut.classes, (c) => Number(c === 0));
    onEpoch({
      figures: {
        epoch,
        train: figures,
        ...(kept.validation.classes.length > 0 && { validation: { ...figures, loss: Math.abs(epoch - 3) + 1 } }),
        ...(right &&
          right.length > 0 && { heldOut: { loss: 1, accuracy: right.reduce((sum, each) => sum + each, 0) / right.length, right } }),
      },
      state,
    });
  }
  return ok('done');
}

/** An engine that can be lost on demand. */
export interface ToyEngine extends Engine {
  lose(detail: string): void;
  readonly embedded: number;
  /** The pictures that random-init baselines were calibrated on, a list for each making. */
  readonly randomInits: readonly (readonly number[])[];
  /** How many rows the last MLP or fine-tuning was given. */
  readonly learnt: { readonly learn: number; readonly validation: number } | undefined;
}

function toyEngine(kind: DeviceKind): ToyEngine {
  let gone = false;
  let embedded = 0;
  const randomInits: number[][] = [];
  let learnt: ToyEngine['learnt'];
  let tell: (detail: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tell = resolve));
  return {
    device: { kind, software: false },
    lost,
    get embedded() {
      return embedded;
    },
    randomInits,
    get learnt() {
      return learnt;
    },
    load: ({ spec }) =>
      Promise.resolve(
        ok({
          id: spec.id,
          inputSize: spec.inputSize,
          embeddingLength: spec.embeddingLength,
          fingerprint: spec.fingerprint ?? '',
          weightCount: 1,
          featureMaps: toyMapShapes,
          lastBlock: toyBlock,
        }),
      ),
    unload: () => Promise.resolve(),
    embed(_, frames, { maps = [] } = {}) {
      const values = frames.map(valueOf);
      for (const frame of frames) frame.close();
      if (gone) return Promise.resolve(fail({ kind: 'lost' as const, detail: 'gone' }));
      embedded += values.length;
      const mapped = { beforeLastBlock: toyMap, afterLastBlock: toyEmbedding };
      const given = maps.map((place) => [place, Float32Array.from(values.flatMap(mapped[place]))] as const);
      return Promise.resolve(ok({ embeddings: Float32Array.from(values.flatMap(toyEmbedding)), maps: Object.fromEntries(given) }));
    },
    trainMlp({ embeddingLength, classCount, learn, validation }, { hidden, epochs }, run) {
      learnt = { learn: learn.classes.length, validation: validation.classes.length };
      return toyEpochs(
        epochs,
        run,
        { validation },
        (epoch) => ({ hidden: filled((embeddingLength + 1) * hidden, epoch), output: filled(hidden * classCount, epoch) }),
        () => gone,
      );
    },
    fineTune(_, { classCount, learn, ...kept }, { epochs }, run) {
      learnt = { learn: learn.classes.length, validation: kept.validation.classes.length };
      return toyEpochs(
        epochs,
        run,
        kept,
        (epoch) => ({
          block: filled((toyBlock.channels + 1) * TOY_LENGTH, epoch),
          classifier: filled((TOY_LENGTH + 1) * classCount, epoch),
        }),
        () => gone,
      );
    },
    // Every map is of the class whose number is its first, rounded.
    askFineTuned: (_, { classifier }, maps) => {
      const k = classifier.values.length / (TOY_LENGTH + 1);
      return Promise.resolve(
        ok(
          Float32Array.from({ length: (maps.length / toyBlock.channels) * k }, (_, at) =>
            Number(Math.round(maps[Math.floor(at / k) * toyBlock.channels] ?? 0) === at % k),
          ),
        ),
      );
    },
    makeRandomInit(_, frames) {
      const seen = frames.map(valueOf);
      for (const frame of frames) frame.close();
      if (gone) return Promise.resolve(fail({ kind: 'lost' as const, detail: 'gone' }));
      randomInits.push(seen);
      return Promise.resolve(ok({ topology: '{}', weights: Float32Array.from(seen).buffer }));
    },
    memory: () => Promise.resolve({ tensors: 0, bytes: 0 }),
    dispose: () => {
      gone = true;
    },
    lose(detail) {
      gone = true;
      tell(detail);
    },
  };
}

/** A camera whose picture the test sets, and that the test can pull out. */
export interface ToyCamera {
  show(value: number): void;
  unplug(failure: CameraFailure): void;
  /** Gives no frame from now on, or gives some again; `told` when that is known at once. */
  silence(silent: boolean, told?: boolean): void;
}

/** A stream that gives all its bytes when it is closed. */
function collecting(give: (bytes: Uint8Array) => void): WritableStream<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new WritableStream({
    write: (part) => void parts.push(part.slice()),
    close: () => give(Uint8Array.from(parts.flatMap((part) => [...part]))),
  });
}

/** Ports with handles for the test. */
export interface ToyPorts extends Ports {
  readonly preferences: Preferences;
  /** Engines in the order in which they were started. */
  readonly engines: readonly ToyEngine[];
  readonly toyCamera: ToyCamera;
  readonly downloads: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Time goes by only here. */
  passTime(milliseconds: number): void;
  /** Sets the clock on the wall by so much; no time goes by. */
  setClock(milliseconds: number): void;
}

/** Fresh ports; `change` replaces any of them. */
export function toyPorts(change: Partial<Ports> = {}): ToyPorts {
  const engines: ToyEngine[] = [];
  const downloads: { name: string; bytes: Uint8Array }[] = [];
  let clock = 1_000;
  let wall = 0;
  let ids = 0;
  let shown = 0;
  let unplug: (failure: CameraFailure) => void = () => undefined;
  let silent = false;
  let tellSilence: (silent: boolean) => void = () => undefined;

  const startEngine: StartEngine = (kind) => {
    if (kind === 'webgpu' || kind === 'webgl') return Promise.resolve(fail({ kind: 'unavailable', device: kind, detail: 'toy' }));
    const engine = toyEngine(kind);
    engines.push(engine);
    return Promise.resolve(ok(engine));
  };
  const openCamera = (): OpenCamera => ({
    choice: { id: 'toy', label: 'Toy', facing: 'unknown' },
    stream: {} as MediaStream,
    grab: () => Promise.resolve(silent ? undefined : { bitmap: toyBitmap(shown), at: clock }),
    ended: new Promise((resolve) => (unplug = resolve)),
    onSilence: (callback) => void (tellSilence = callback),
    close: () => undefined,
  });

  return {
    camera: {
      choices: () => Promise.resolve([]),
      onChange: () => () => undefined,
      open: () => Promise.resolve(ok(openCamera())),
    },
    pictures: toyPictures,
    storage: memoryStorage(),
    backboneCache: {
      fetch: (spec) => Promise.resolve(ok({ spec, topology: '', weights: new ArrayBuffer(0) })),
      kept: () => Promise.resolve({ bytes: 0, whole: false }),
      remove: () => Promise.resolve(),
      card: ({ url }) => Promise.resolve(fail({ kind: 'not-found', url, detail: '' })),
    },
    classifierFiles: { fetch: () => Promise.resolve(ok(toyClassifierFile())) },
    ownBackbones: ownBackbones(undefined, 'http://toy.test/'),
    catalogue: () => Promise.resolve([toySpec('toy'), toySpec('other')]),
    firstHosted: () => Promise.resolve(undefined),
    whyMissing: () => Promise.resolve('unreachable'),
    deviceLimits: () => Promise.resolve({}),
    preferences: localPreferences(undefined),
    startEngine,
    measureDevice: () => Promise.resolve(ok({ milliseconds: 1, embedding: new Float32Array(TOY_LENGTH) })),
    startTrainer: localTrainer,
    measureCurves: measureCurvesHere,
    files: {
      pick: () => Promise.resolve([]),
      fromDrop: () => Promise.resolve([]),
      fromPaste: () => [],
      sink: (name) => Promise.resolve(collecting((bytes) => void downloads.push({ name, bytes }))),
      save: (bytes, name) => void downloads.push({ name, bytes }),
    },
    // The number of a drawing: the place of its ground on a circle.
    drawPicture: ({ ground }) => Promise.resolve(new Blob([String((ground.hue * Math.PI) / 180)])),
    nextFrame: () => new Promise((resolve) => setImmediate(resolve)),
    rest: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => wall + clock,
    monotonic: () => clock,
    newId: () => `id-${++ids}`,
    ...change,
    engines,
    downloads,
    toyCamera: {
      show: (value) => (shown = value),
      unplug: (failure) => unplug(failure),
      silence(now, told = true) {
        silent = now;
        if (told) tellSilence(now);
      },
    },
    passTime: (milliseconds) => (clock += milliseconds),
    setClock: (milliseconds) => (wall += milliseconds),
  };
}

/** The state, with what is kept by fingerprint of the chosen backbone. */
export interface Shown extends AppState {
  readonly embeddings: ReturnType<typeof embeddingsNow>;
  readonly unreadable: ReturnType<typeof unreadableNow>;
  readonly trained: ReturnType<typeof trainedNow>;
  readonly live: ReturnType<typeof liveNow>;
}

/** A state that a subscriber is given, likewise. */
export const shownOf = (state: AppState): Shown => ({
  ...state,
  embeddings: embeddingsNow(state),
  unreadable: unreadableNow(state),
  trained: trainedNow(state),
  live: liveNow(state),
});

/** The store's state now. */
export const shown = (store: AppStore): Shown => shownOf(store.getState());

/** Resolves when the store is as wanted; the test's own time limit is the only one. */
export function until(store: AppStore, wanted: (state: Shown) => boolean): Promise<Shown> {
  return new Promise((resolve) => {
    const now = shown(store);
    if (wanted(now)) return resolve(now);
    const stop = store.subscribe((state) => {
      const then = shownOf(state);
      if (!wanted(then)) return;
      stop();
      resolve(then);
    });
  });
}
