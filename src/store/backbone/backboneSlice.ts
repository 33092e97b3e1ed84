// The backbone in use, and another one on its way beside it: chosen, measured on other devices, lost and brought back.
import type { FetchFailure } from '../../browser/backboneCache';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { MapPlace } from '../../core/backbones/featureMaps';
import type { Result } from '../../core/base/result';
import { fail } from '../../core/base/result';
import type { Engine, EngineFailure, EngineMemory, LoadedBackbone } from '../../engine/engine';
import type { Access } from '../base/access';
import type { BackboneSession, Embedded } from './backboneSession';
import { openSession, sessionOn } from './backboneSession';
import type { ArrivingBackbone, BackboneState, DeviceReason, ReadyBackbone } from './backboneState';
import { specInUse } from './backboneState';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import { randomInits } from './randomInits';

export type { Progress as BackboneProgress } from '../../browser/backboneCache';
export type { Embedded } from './backboneSession';
export type { ArrivingBackbone, BackboneFault, BackboneState, DeviceReason } from './backboneState';

/** A head from a file for which a backbone is loaded: only the one it was made on will do. */
export interface HeadToCome {
  readonly name: string;
  readonly fingerprint: string;
}

export interface BackboneSlice {
  /** What embeds now; while nothing does, what is on its way. */
  readonly backbone: BackboneState;
  /** Another backbone, or the same on another device, while the one in use goes on working. It takes over when it is ready. */
  readonly comingBackbone: ArrivingBackbone | undefined;
  readonly deviceWish: DeviceKind | 'auto';
  /** Resolves when the backbone is in use, or cannot be had. Choosing the one in use gives up what was coming. */
  chooseBackbone(spec: BackboneSpec, forHead?: HeadToCome): Promise<void>;
  chooseDevice(wish: DeviceKind | 'auto'): Promise<void>;
  /** Tries again what failed. */
  retryBackbone(): Promise<void>;
  /** Gives up what is on its way, or failed to come: the backbone in use stays. */
  cancelBackbone(): void;
  /** Embeds pictures of the backbone's input size; closes them. A lost engine is replaced before this resolves again. */
  embed(frames: readonly ImageBitmap[], maps?: readonly MapPlace[]): Promise<Result<Embedded, EngineFailure>>;
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

/** In place of nothing, or beside the one in use. */
type Where = 'here' | 'beside';

/** What is to be brought. */
interface Wish {
  readonly spec: BackboneSpec;
  readonly forHead?: HeadToCome | undefined;
  /** Devices that lost it too often. */
  readonly skip?: readonly DeviceKind[];
}

export function backboneSlice(
  { get, set }: Access<BackboneSlice & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'backboneCache' | 'startEngine' | 'preferences' | 'measureDevice' | 'pictures'>,
): BackboneSlice {
  const inits = randomInits({ get }, ports);
  /** There exactly while `backbone` is ready. */
  let session: BackboneSession | undefined;
  /** What brought the session in use, or brings one where none is; and what brings another one beside it. */
  const runs: Record<Where, AbortController> = { here: new AbortController(), beside: new AbortController() };
  const wishes: Partial<Record<Where, Wish>> = {};
  let losses = 0;
  let waiting: ((ready: boolean) => void)[] = [];

  const tell = (backbone: BackboneState, change: Partial<Pick<BackboneSlice, 'comingBackbone'>> = {}) => {
    set({ backbone, ...change });
    const { kind } = backbone;
    if (kind !== 'ready' && kind !== 'failed') return;
    for (const resolve of waiting) resolve(kind === 'ready');
    waiting = [];
  };
  const close = () => {
    const closed = session;
    session = undefined;
    closed?.close();
  };

  const order = (spec: BackboneSpec): { devices: readonly DeviceKind[]; reason: DeviceReason } => {
    const wish = get().deviceWish;
    if (wish !== 'auto') return { devices: devicesFrom(wish), reason: { kind: 'chosen' } };
    const remembered = ports.preferences.measuredDevice(spec.id);
    if (remembered) return { devices: devicesFrom(remembered), reason: { kind: 'remembered' } };
    return { devices: ['wasm', 'cpu'], reason: { kind: 'first' } };
  };

  /** An entry whose fingerprint nobody knows must at least stay what it was when it first came; a random-init baseline is made anew. */
  const pinned = (spec: BackboneSpec): BackboneSpec => {
    if (spec.random) return spec;
    const fingerprint = spec.fingerprint ?? ports.preferences.fingerprint(spec.id);
    return fingerprint === undefined ? spec : { ...spec, fingerprint };
  };

  /** Lets a session take over from the one in use. */
  const adopt = (next: BackboneSession, reason: DeviceReason, from: Where) => {
    const before = session;
    session = next;
    const calibratedOn = inits.calibratedOn(next.spec);
    const { spec, loaded, device } = next;
    const ready: ReadyBackbone = { kind: 'ready', spec, loaded, device, reason, ...(calibratedOn !== undefined && { calibratedOn }) };
    tell(ready, from === 'beside' ? { comingBackbone: undefined } : {});
    before?.close();
    void next.lost.then((detail) => {
      if (session === next) void recover(detail);
    });
  };

  /** Brings a session; true when it took over. */
  const bring = async (where: Where, wish: Wish, first: ArrivingBackbone): Promise<boolean> => {
    const own = new AbortController();
    const { signal } = own;
    const { spec, forHead, skip = [] } = wish;
    runs[where].abort();
    runs[where] = own;
    wishes[where] = wish;
    if (where === 'here') close();
    let shown = first;
    const show = (state: ArrivingBackbone) => {
      if (signal.aborted) return;
      shown = state;
      if (where === 'beside') set({ comingBackbone: state });
      else tell(state);
    };
    show(first);
    const { devices, reason } = order(spec);
    const left = devices.filter((kind) => !skip.includes(kind));
    const opened = await openSession(
      spec,
      left.length > 0 ? left : devices,
      {
        signal,
        onProgress: (progress) => {
          if (shown.kind === 'fetching') show({ kind: 'fetching', spec, progress });
        },
        onStarting: () => {
          if (shown.kind === 'fetching') show({ kind: 'starting', spec });
        },
      },
      { ...ports, randomInits: inits },
    );
    if (signal.aborted) {
      if (opened.ok) opened.value.session.close();
      return false;
    }
    if (!opened.ok) {
      show({ kind: 'failed', spec, fault: opened.error });
      return false;
    }
    const { session: next, failures, notKept } = opened.value;
    const { fingerprint } = next.loaded;
    if (!spec.random && spec.fingerprint === undefined && fingerprint !== '') ports.preferences.rememberFingerprint(spec.id, fingerprint);
    if (notKept) get().notify({ kind: 'backbone-not-kept', name: spec.name });
    if (forHead && forHead.fingerprint !== fingerprint) {
      next.close();
      show({ kind: 'failed', spec, fault: { from: 'head', head: forHead.name, known: fingerprint !== '' } });
      return false;
    }
    if (where === 'beside') {
      runs.here.abort();
      runs.here = own;
      runs.beside = new AbortController();
      wishes.here = wish;
    }
    adopt(next, failures.length > 0 ? { kind: 'fallback', failures } : reason, where);
    if (reason.kind === 'first' && skip.length === 0) void improve(next, signal);
    return true;
  };

  /** Looks for a faster device while the first one already works, and swaps only if it proves itself. */
  const improve = async (incumbent: BackboneSession, signal: AbortSignal) => {
    const { spec, loaded } = incumbent;
    // Without this code nothing is measured, and the first device stays for this visit.
    const code = await import('./deviceSearch').catch(() => undefined);
    if (!code || session !== incumbent) return;
    const found = await code.findFasterDevice(incumbent.engine, loaded, {
      startEngine: ports.startEngine,
      measureDevice: ports.measureDevice,
      fetch: () => ports.backboneCache.fetch(spec, { signal }),
      readied: (fetched, candidate) => inits.bytes(fetched, candidate, signal),
    });
    if (signal.aborted || session !== incumbent) return found.engine?.dispose();
    const reason: DeviceReason = { kind: 'measured', search: found.search };
    if (found.engine) {
      ports.preferences.rememberDevice(spec.id, found.engine.device.kind);
      adopt(sessionOn(found.engine, spec, loaded), reason, 'here');
    } else {
      if (found.search.conclusive) ports.preferences.rememberDevice(spec.id, incumbent.device.kind);
      const { backbone } = get();
      if (backbone.kind === 'ready') set({ backbone: { ...backbone, reason } });
    }
  };

  const recover = async (detail: string) => {
    if (!session) return;
    const {
      spec,
      loaded,
      device: { kind },
    } = session;
    losses++;
    if (losses > LOSSES_BEFORE_GIVING_UP) {
      close();
      tell({ kind: 'failed', spec, fault: { from: 'engine', detail } });
      return;
    }
    const skip = losses > LOSSES_BEFORE_NEXT_DEVICE ? [kind] : [];
    if (await bring('here', { spec, skip }, { kind: 'starting', spec, lost: loaded, stopped: { device: kind, detail } }))
      get().notify({ kind: 'recovered', detail });
  };

  /** Passes an answer on. One that never came says that the device hangs; a loss is seen to before whoever asked hears of it, and tries again. */
  const answered = <Value>(used: BackboneSession, done: Result<Value, EngineFailure>): Result<Value, EngineFailure> => {
    if (done.ok) losses = 0;
    else if ((done.error.kind === 'timeout' || done.error.kind === 'lost') && session === used) void recover(done.error.detail);
    return done;
  };

  /** Brings a backbone that a person wants: where one is in use, beside it; else in place of all there was. */
  const bringWanted = async (wish: Wish, first: ArrivingBackbone) => {
    losses = 0;
    if (specInUse(get().backbone)) {
      await bring('beside', wish, first);
      return;
    }
    runs.beside.abort();
    set({ comingBackbone: undefined });
    await bring('here', wish, first);
  };

  const noSession = () => fail<EngineFailure>({ kind: 'not-loaded', detail: 'no backbone is ready' });

  return {
    backbone: { kind: 'idle' },
    comingBackbone: undefined,
    deviceWish: ports.preferences.device(),
    async chooseBackbone(chosen, forHead) {
      if (specInUse(get().backbone)?.id === chosen.id && !chosen.random) {
        get().cancelBackbone();
        return;
      }
      inits.chosen();
      const spec = pinned(chosen);
      await bringWanted({ spec, forHead }, { kind: 'fetching', spec, progress: { loaded: 0 } });
    },
    async chooseDevice(wish) {
      ports.preferences.setDevice(wish);
      set({ deviceWish: wish });
      const { backbone, comingBackbone } = get();
      if (backbone.kind === 'idle') return;
      if (wish === 'auto') ports.preferences.forgetDevices();
      const coming = comingBackbone && comingBackbone.kind !== 'failed' ? wishes.beside : undefined;
      if (coming) await bringWanted(coming, { kind: 'fetching', spec: coming.spec, progress: { loaded: 0 } });
      else await bringWanted({ spec: backbone.spec }, { kind: 'starting', spec: backbone.spec });
    },
    async retryBackbone() {
      const wish = wishes[get().comingBackbone ? 'beside' : 'here'];
      if (wish) await bringWanted({ ...wish, skip: [] }, { kind: 'fetching', spec: wish.spec, progress: { loaded: 0 } });
    },
    cancelBackbone() {
      const { backbone, comingBackbone } = get();
      if (comingBackbone) {
        runs.beside.abort();
        set({ comingBackbone: undefined });
      } else if (backbone.kind === 'fetching') {
        runs.here.abort();
        const failure: FetchFailure = { kind: 'aborted', url: backbone.spec.url, detail: 'cancelled' };
        tell({ kind: 'failed', spec: backbone.spec, fault: { from: 'fetch', failure } });
      }
    },
    async embed(frames, maps) {
      const used = session;
      if (used) return answered(used, await used.embed(frames, maps));
      for (const frame of frames) frame.close();
      return noSession();
    },
    async onEngine(work) {
      const used = session;
      return used ? answered(used, await worked(() => work(used.engine, used.loaded))) : noSession();
    },
    backboneReady: () => {
      const { kind } = get().backbone;
      if (kind === 'ready' || kind === 'failed') return Promise.resolve(kind === 'ready');
      return new Promise((resolve) => waiting.push(resolve));
    },
    engineMemory: async () => session?.engine.memory(),
    disposeEngine: () => {
      runs.here.abort();
      runs.beside.abort();
      close();
      tell({ kind: 'idle' }, { comingBackbone: undefined });
    },
  };
}

/** What the work throws is its failure: the engine's own calls never throw. */
async function worked<Value>(work: () => Promise<Result<Value, EngineFailure>>): Promise<Result<Value, EngineFailure>> {
  try {
    return await work();
  } catch (cause) {
    return fail({ kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** The wished device first, then the ones that always work. */
function devicesFrom(wish: DeviceKind): readonly DeviceKind[] {
  return [wish, ...(['wasm', 'cpu'] as const).filter((kind) => kind !== wish)];
}
