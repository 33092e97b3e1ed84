// The backbone's life: fetched, started on a device, measured on others, lost and brought back. The only slice that holds an engine.
import type { FetchFailure, Progress } from '../browser/backboneCache';
import type { BackboneSpec } from '../core/backbones';
import type { DeviceKind } from '../core/embedding';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type {
  BackboneFailure, DeviceFailure, DeviceReport, Engine, EngineFailure, EngineMemory, LoadedBackbone,
} from '../engine/engine';
import type { Access } from './access';
import type { DatasetSlice } from './datasetSlice';
import type { DeviceSearch } from './deviceSearch';
import { findFasterDevice } from './deviceSearch';
import type { NoticeSlice } from './noticeSlice';
import type { Ports } from './ports';
import { twinBook } from './randomTwin';

export type { Progress as BackboneProgress } from '../browser/backboneCache';

/** Why this device runs the backbone. */
export type DeviceReason =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'first' }
  | { readonly kind: 'remembered' }
  | { readonly kind: 'measured'; readonly search: DeviceSearch }
  | { readonly kind: 'fallback'; readonly failures: readonly DeviceFailure[] };

export type BackboneFault =
  | { readonly from: 'fetch'; readonly failure: FetchFailure }
  | { readonly from: 'device'; readonly failures: readonly DeviceFailure[] }
  | { readonly from: 'backbone'; readonly failure: BackboneFailure }
  | { readonly from: 'engine'; readonly detail: string };

export type BackboneState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly spec: BackboneSpec; readonly progress: Progress }
  | { readonly kind: 'starting'; readonly spec: BackboneSpec; readonly recovering: boolean }
  | {
      readonly kind: 'ready';
      readonly spec: BackboneSpec;
      readonly loaded: LoadedBackbone;
      readonly device: DeviceReport;
      readonly reason: DeviceReason;
      /** For a random twin: how many of the person's pictures it was calibrated on; 0 for noise. */
      readonly calibratedOn?: number;
    }
  | { readonly kind: 'failed'; readonly spec: BackboneSpec; readonly fault: BackboneFault };

/** A batch embedded, each row with what made it. */
export interface Embedded {
  readonly rows: readonly Float32Array[];
  /** The feature maps before the last block, where they were asked for and the backbone has such a block. */
  readonly maps?: readonly Float32Array[];
  readonly fingerprint: string;
  readonly device: DeviceKind;
}

export interface BackboneSlice {
  readonly backbone: BackboneState;
  readonly deviceWish: DeviceKind | 'auto';
  chooseBackbone(spec: BackboneSpec): Promise<void>;
  chooseDevice(wish: DeviceKind | 'auto'): Promise<void>;
  retryBackbone(): Promise<void>;
  cancelBackbone(): void;
  /** Embeds pictures of the backbone's input size; closes them. A lost engine is replaced before this resolves again. */
  embed(frames: readonly ImageBitmap[], want?: { readonly maps: boolean }): Promise<Result<Embedded, EngineFailure>>;
  /** Lets the engine do a long piece of work beside the frames it embeds; one that does not answer is replaced. */
  onEngine<Value>(
    work: (engine: Engine, loaded: LoadedBackbone) => Promise<Result<Value, EngineFailure>>,
  ): Promise<Result<Value, EngineFailure>>;
  /** Resolves to true once a backbone is ready, to false when it failed. */
  backboneReady(): Promise<boolean>;
  engineMemory(): Promise<EngineMemory | undefined>;
  disposeEngine(): void;
}

/** Losses of one device, in a row, after which the next device is taken. */
const LOSSES_BEFORE_NEXT_DEVICE = 2;
const LOSSES_BEFORE_GIVING_UP = 6;

export function backboneSlice(
  { get, set }: Access<BackboneSlice & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'backboneCache' | 'startEngine' | 'preferences' | 'measureDevice' | 'pictures'>,
): BackboneSlice {
  const twins = twinBook({ get }, ports);
  let engine: Engine | undefined;
  let run = new AbortController();
  let losses = 0;
  let waiting: ((ready: boolean) => void)[] = [];

  const tell = (backbone: BackboneState) => {
    set({ backbone });
    if (backbone.kind !== 'ready' && backbone.kind !== 'failed') return;
    for (const resolve of waiting) resolve(backbone.kind === 'ready');
    waiting = [];
  };
  const dropEngine = () => {
    const dropped = engine;
    engine = undefined;
    dropped?.dispose();
  };

  const order = (spec: BackboneSpec): { devices: readonly DeviceKind[]; reason: DeviceReason } => {
    const wish = get().deviceWish;
    if (wish !== 'auto') return { devices: devicesFrom(wish), reason: { kind: 'chosen' } };
    const remembered = ports.preferences.measuredDevice(spec.id);
    if (remembered) return { devices: devicesFrom(remembered), reason: { kind: 'remembered' } };
    return { devices: ['wasm', 'cpu'], reason: { kind: 'first' } };
  };

  /** An entry whose fingerprint nobody knows must at least stay what it was when it first came; a random twin is made anew. */
  const pinned = (spec: BackboneSpec): BackboneSpec => {
    if (spec.random) return spec;
    const fingerprint = spec.fingerprint ?? ports.preferences.fingerprint(spec.id);
    return fingerprint === undefined ? spec : { ...spec, fingerprint };
  };

  /** Starts the first device that will carry the backbone. */
  const start = async (
    spec: BackboneSpec,
    devices: readonly DeviceKind[],
    signal: AbortSignal,
  ): Promise<Result<{ engine: Engine; loaded: LoadedBackbone; failures: DeviceFailure[] }, BackboneFault>> => {
    const failures: DeviceFailure[] = [];
    for (const kind of devices) {
      const fetched = await ports.backboneCache.fetch(spec, {
        signal,
        onProgress: (progress) => {
          if (!signal.aborted && get().backbone.kind === 'fetching') set({ backbone: { kind: 'fetching', spec, progress } });
        },
      });
      if (!fetched.ok) return fail({ from: 'fetch', failure: fetched.error });
      if (get().backbone.kind === 'fetching' && !signal.aborted) tell({ kind: 'starting', spec, recovering: false });
      const started = await ports.startEngine(kind);
      if (!started.ok) {
        failures.push(started.error);
        continue;
      }
      const bytes = await twins.bytes(fetched.value, started.value, signal);
      const loaded = bytes.ok ? await started.value.load(bytes.value, signal) : bytes;
      if (loaded.ok && fetched.value.notKept) get().notify({ kind: 'backbone-not-kept', name: spec.name });
      if (loaded.ok) return ok({ engine: started.value, loaded: named(spec, loaded.value), failures });
      started.value.dispose();
      const failure = loaded.error;
      if (failure.kind !== 'lost' && failure.kind !== 'memory' && failure.kind !== 'not-finite') {
        // What is kept is not that backbone: the next attempt must not find it again.
        if (failure.kind !== 'aborted') await ports.backboneCache.remove(spec);
        return fail({ from: 'backbone', failure });
      }
      failures.push({ kind: 'failed', device: kind, detail: failure.detail });
    }
    return fail({ from: 'device', failures });
  };

  const adopt = (next: Engine, spec: BackboneSpec, loaded: LoadedBackbone, reason: DeviceReason) => {
    dropEngine();
    engine = next;
    const calibratedOn = twins.calibratedOn(spec);
    tell({ kind: 'ready', spec, loaded, device: next.device, reason, ...(calibratedOn !== undefined && { calibratedOn }) });
    void next.lost.then((detail) => {
      if (engine === next) void recover(spec, detail);
    });
  };

  const begin = async (spec: BackboneSpec, first: BackboneState, skip: readonly DeviceKind[] = []) => {
    run.abort();
    run = new AbortController();
    const { signal } = run;
    dropEngine();
    tell(first);
    const { devices, reason } = order(spec);
    const left = devices.filter((kind) => !skip.includes(kind));
    const started = await start(spec, left.length > 0 ? left : devices, signal);
    if (signal.aborted) {
      if (started.ok) started.value.engine.dispose();
      return;
    }
    if (!started.ok) { tell({ kind: 'failed', spec, fault: started.error }); return; }
    const { engine: next, loaded, failures } = started.value;
    if (!spec.random && spec.fingerprint === undefined && loaded.fingerprint !== '') ports.preferences.rememberFingerprint(spec.id, loaded.fingerprint);
    adopt(next, spec, loaded, failures.length > 0 ? { kind: 'fallback', failures } : reason);
    if (reason.kind === 'first' && skip.length === 0) void improve(spec, loaded, signal);
  };

  /** Looks for a faster device while the first one already works, and swaps only if it proves itself. */
  const improve = async (spec: BackboneSpec, loaded: LoadedBackbone, signal: AbortSignal) => {
    if (!engine) return;
    const incumbent = engine;
    const found = await findFasterDevice(incumbent, loaded, {
      startEngine: ports.startEngine,
      measureDevice: ports.measureDevice,
      fetch: () => ports.backboneCache.fetch(spec, { signal }),
      readied: (fetched, candidate) => twins.bytes(fetched, candidate, signal),
    });
    if (signal.aborted || engine !== incumbent) return found.engine?.dispose();
    const reason: DeviceReason = { kind: 'measured', search: found.search };
    if (found.engine) {
      ports.preferences.rememberDevice(spec.id, found.engine.device.kind);
      adopt(found.engine, spec, loaded, reason);
    } else {
      if (found.search.conclusive) ports.preferences.rememberDevice(spec.id, incumbent.device.kind);
      const { backbone } = get();
      if (backbone.kind === 'ready') set({ backbone: { ...backbone, reason } });
    }
  };

  const recover = async (spec: BackboneSpec, detail: string) => {
    const { backbone } = get();
    const kind = engine?.device.kind;
    losses++;
    if (losses > LOSSES_BEFORE_GIVING_UP) {
      dropEngine();
      tell({ kind: 'failed', spec, fault: { from: 'engine', detail } }); return;
    }
    const skip = kind && losses > LOSSES_BEFORE_NEXT_DEVICE ? [kind] : [];
    if (backbone.kind === 'ready') await begin(spec, { kind: 'starting', spec, recovering: true }, skip);
    if (get().backbone.kind === 'ready') get().notify({ kind: 'recovered', detail });
  };

  return {
    backbone: { kind: 'idle' },
    deviceWish: ports.preferences.device(),
    chooseBackbone: (chosen) => {
      losses = 0;
      twins.chosen();
      const spec = pinned(chosen);
      return begin(spec, { kind: 'fetching', spec, progress: { loaded: 0 } });
    },
    chooseDevice: async (wish) => {
      ports.preferences.setDevice(wish);
      set({ deviceWish: wish });
      const { backbone } = get();
      losses = 0;
      if (wish === 'auto' && backbone.kind !== 'idle') ports.preferences.forgetDevices();
      if (backbone.kind !== 'idle') await begin(backbone.spec, { kind: 'starting', spec: backbone.spec, recovering: false });
    },
    retryBackbone: async () => {
      const { backbone } = get();
      if (backbone.kind !== 'idle') await get().chooseBackbone(backbone.spec);
    },
    cancelBackbone: () => {
      const { backbone } = get();
      if (backbone.kind !== 'fetching') return;
      run.abort();
      const failure: FetchFailure = { kind: 'aborted', url: backbone.spec.url, detail: 'cancelled' };
      tell({ kind: 'failed', spec: backbone.spec, fault: { from: 'fetch', failure } });
    },
    async embed(frames, want) {
      const found = await get().onEngine(async (used, loaded) => {
        const { embeddingLength, fingerprint, id, lastBlock } = loaded;
        const parted = (values: Float32Array, length: number) => frames.map((_, i) => values.slice(i * length, (i + 1) * length));
        const device = used.device.kind;
        if (!want?.maps || !lastBlock) {
          const values = await used.embed(id, frames);
          return values.ok ? ok({ rows: parted(values.value, embeddingLength), fingerprint, device }) : values;
        }
        const both = await used.embedWithMaps(id, frames);
        if (!both.ok) return both;
        const maps = parted(both.value.maps, lastBlock.positions * lastBlock.channels);
        return ok({ rows: parted(both.value.embeddings, embeddingLength), maps, fingerprint, device });
      });
      if (!found.ok && found.error.kind === 'not-loaded') for (const frame of frames) frame.close();
      return found;
    },
    async onEngine(work) {
      const { backbone } = get();
      const used = engine;
      if (!used || backbone.kind !== 'ready') return fail({ kind: 'not-loaded', detail: 'no backbone is ready' });
      const done = await work(used, backbone.loaded);
      if (done.ok) losses = 0;
      else if (done.error.kind === 'timeout' && engine === used) void recover(backbone.spec, done.error.detail);
      return done;
    },
    backboneReady: () => {
      const { kind } = get().backbone;
      if (kind === 'ready' || kind === 'failed') return Promise.resolve(kind === 'ready');
      return new Promise((resolve) => waiting.push(resolve));
    },
    engineMemory: async () => engine?.memory(),
    disposeEngine: () => {
      run.abort();
      dropEngine();
      tell({ kind: 'idle' });
    },
  };
}

/** The wished device first, then the ones that always work. */
function devicesFrom(wish: DeviceKind): readonly DeviceKind[] {
  return [wish, ...(['wasm', 'cpu'] as const).filter((kind) => kind !== wish)];
}

/** An own backbone's embeddings are named by how it is used, too. */
function named({ own }: BackboneSpec, loaded: LoadedBackbone): LoadedBackbone {
  return own ? { ...loaded, fingerprint: own.identity } : loaded;
}
