// Boring ports for tests: pictures that are one number, an engine that turns the number into an embedding, a camera held by hand.
import type { CameraFailure, OpenCamera } from '../../browser/camera';
import { memoryStorage } from '../../browser/memoryStorage';
import { ownBackbones } from '../../browser/ownBackbones';
import type { Preferences } from '../../browser/preferences';
import { localPreferences } from '../../browser/localPreferences';
import { fail, ok } from '../../core/base/result';
import { measureCurvesHere } from '../../engine/curves';
import type { StartEngine } from '../../engine/engine';
import { layOutMapHere } from '../../engine/maps';
import { localTrainer } from '../../engine/trainer';
import type { AppState, AppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { liveNow } from '../capture/captureSlice';
import { embeddingsNow, unreadableNow } from '../embeddings/embeddingSlice';
import { trainedNow } from '../head/headSlice';
import type { ToyEngine } from './toyEngine';
import { toyEngine } from './toyEngine';
import { toyBitmap, toyPictures, valueOf } from './toyPictures';
import { toyClassifierFile, TOY_LENGTH, toySpec } from './toySpec';

export type { ToyEngine } from './toyEngine';
export { toyBlock, toyEmbedding } from './toyEngine';
export { toyFile, toyPicture } from './toyPictures';
export { randomToy, toyClassifierFile, toyFingerprint, TOY_LABELS, TOY_LENGTH, toySpec } from './toySpec';

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
  /** Advances both clocks, which stand still otherwise. */
  passTime(milliseconds: number): void;
  /** Puts the wall clock forward by so much; the monotonic one stays. */
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
    whole: () => Promise.resolve(silent ? undefined : toyBitmap(shown)),
    sharpen: () => Promise.resolve(),
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
    layOutMap: layOutMapHere,
    files: {
      pick: () => Promise.resolve([]),
      fromDrop: () => Promise.resolve([]),
      fromPaste: () => [],
      sink: (name) => Promise.resolve(collecting((bytes) => void downloads.push({ name, bytes }))),
      save: (bytes, name) => void downloads.push({ name, bytes }),
    },
    // The number of a drawing: the place of its ground on a circle.
    drawPicture: ({ ground }) => Promise.resolve(new Blob([String((ground.hue * Math.PI) / 180)])),
    webPageParts: () => Promise.resolve(ok(new Map([['headstart.js', new TextEncoder().encode('export {}')]]))),
    // A toy's code is its number.
    readCode: async (picture) => ok(picture instanceof Blob ? await picture.text() : String(valueOf(picture))),
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
