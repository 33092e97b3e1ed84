// The chosen backbone, and another one on its way beside it: chosen, moved to other devices, tried again and given up.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { MapPlace } from '../../core/backbones/featureMaps';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { Engine, EngineFailure, EngineMemory, LoadedBackbone } from '../../engine/engine';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { BackboneSession, Embedded } from './backboneSession';
import type { ArrivingBackbone, BackboneState, OpenBackbones } from './backboneState';
import { specInUse } from './backboneState';
import type { SessionBook } from './sessionBook';

export type { Progress as BackboneProgress } from '../../browser/backboneCache';
export type { Embedded } from './backboneSession';
export type { ArrivingBackbone, BackboneFault, BackboneState, DeviceReason } from './backboneState';

/** A head from a file for which a backbone is loaded: only the one it was made on will do. */
export interface HeadToCome {
  readonly name: string;
  readonly fingerprint: string;
}

export interface BackboneSlice extends OpenBackbones {
  /** What embeds now; while nothing does, what is on its way. */
  readonly backbone: BackboneState;
  /** Another backbone, or the same on another device, while the one in use goes on working. It takes over when it is ready. */
  readonly comingBackbone: ArrivingBackbone | undefined;
  /** Resolves when the backbone is in use, or cannot be had. Choosing the one in use gives up what was coming. */
  chooseBackbone(spec: BackboneSpec, forHead?: HeadToCome): Promise<void>;
  chooseDevice(wish: DeviceKind | 'auto'): Promise<void>;
  /** Tries again what failed. */
  retryBackbone(): Promise<void>;
  /** Gives up what is on its way, or failed to come: the backbone in use stays. */
  cancelBackbone(): void;
  /** A session that works, by its fingerprint: the chosen one unless another is named. */
  session(fingerprint?: string): BackboneSession | undefined;
  /** Embeds pictures of the chosen backbone's input size; closes them. A lost engine is replaced before this resolves again. */
  embed(frames: readonly ImageBitmap[], maps?: readonly MapPlace[]): Promise<Result<Embedded, EngineFailure>>;
  /** Lets the chosen backbone's engine do a long piece of work beside the frames it embeds; one that does not answer is replaced. */
  onEngine<Value>(
    work: (engine: Engine, loaded: LoadedBackbone) => Promise<Result<Value, EngineFailure>>,
  ): Promise<Result<Value, EngineFailure>>;
  /** Resolves to true once a backbone is ready, to false when it failed. */
  backboneReady(): Promise<boolean>;
  engineMemory(): Promise<EngineMemory | undefined>;
  disposeEngine(): void;
}

/** In place of nothing, or beside the one in use. */
type Where = 'here' | 'beside';

/** What is to be brought: a backbone, or the one in use to the wished device. */
interface Wish {
  readonly spec: BackboneSpec;
  readonly forHead?: HeadToCome | undefined;
  readonly moves?: boolean;
}

export function backboneSlice(
  { get, set }: Access<BackboneSlice>,
  { preferences, book }: Pick<Ports, 'preferences'> & { readonly book: SessionBook },
): BackboneSlice {
  /** What brings the session in use where none is; and what brings another one beside it. */
  const runs: Record<Where, AbortController> = { here: new AbortController(), beside: new AbortController() };
  const wishes: Partial<Record<Where, Wish>> = {};
  let waiting: ((ready: boolean) => void)[] = [];

  const tell = (backbone: BackboneState, change: Partial<Pick<BackboneSlice, 'comingBackbone'>> = {}) => {
    set({ backbone, ...(backbone.kind === 'ready' && { chosen: backbone.loaded.fingerprint }), ...change });
    const { kind } = backbone;
    if (kind !== 'ready' && kind !== 'failed') return;
    for (const resolve of waiting) resolve(kind === 'ready');
    waiting = [];
  };
  book.listen(({ fingerprint, state }) => {
    if (fingerprint === get().chosen) tell(state);
  });
  const inUse = () => book.of(get().chosen);

  /** Begins something that can be given up; what was begun in its place is. */
  const begun = (where: Where, wish: Wish, first: ArrivingBackbone) => {
    const own = new AbortController();
    runs[where].abort();
    runs[where] = own;
    wishes[where] = wish;
    let shown = first;
    const show = (state: ArrivingBackbone) => {
      if (own.signal.aborted) return;
      shown = state;
      if (where === 'beside') set({ comingBackbone: state });
      else tell(state);
    };
    show(first);
    const { spec } = wish;
    const loading = {
      signal: own.signal,
      onProgress: (progress: Progress) => {
        if (shown.kind === 'fetching') show({ kind: 'fetching', spec, progress });
      },
      onStarting: () => {
        if (shown.kind === 'fetching') show({ kind: 'starting', spec });
      },
    };
    return { show, loading };
  };

  /** Lets a session take over from the one in use. */
  const adopt = (next: BackboneSession, where: Where) => {
    book.add(next);
    tell(next.state, where === 'beside' ? { comingBackbone: undefined } : {});
    book.release();
  };

  /** Brings a session, one that is watched already or a new one. */
  const bring = async (where: Where, wish: Wish, first: ArrivingBackbone): Promise<void> => {
    const { spec, forHead } = wish;
    const { show, loading } = begun(where, wish, first);
    const open = spec.random ? undefined : book.ofId(spec.id);
    const opened = open ? ok(open) : await book.open(spec, loading);
    if (loading.signal.aborted || !opened.ok) {
      if (opened.ok) opened.value.close();
      else show({ kind: 'failed', spec, fault: opened.error });
      return;
    }
    const next = opened.value;
    if (forHead && forHead.fingerprint !== next.fingerprint) {
      if (!open) next.close();
      show({ kind: 'failed', spec, fault: { from: 'head', head: forHead.name, known: next.fingerprint !== '' } });
      return;
    }
    if (where === 'beside') wishes.here = wish;
    adopt(next, where);
  };

  const move = async (session: BackboneSession, wish: Wish, first: ArrivingBackbone) => {
    const { show, loading } = begun('beside', wish, first);
    const moved = await session.switchDevice(book.orderFor(session.spec), loading);
    if (!moved.ok) show({ kind: 'failed', spec: session.spec, fault: moved.error });
    else if (!loading.signal.aborted) set({ comingBackbone: undefined });
  };

  /** Brings what a person wants: where one is in use, beside it; else in place of all there was. */
  const bringWanted = async (wish: Wish, first: ArrivingBackbone) => {
    const session = inUse();
    if (!session) {
      runs.beside.abort();
      set({ comingBackbone: undefined });
    }
    if (session && wish.moves) await move(session, wish, first);
    else await bring(session ? 'beside' : 'here', wish, first);
  };

  const fetching = (spec: BackboneSpec): ArrivingBackbone => ({ kind: 'fetching', spec, progress: { loaded: 0 } });
  const noSession = () => fail<EngineFailure>({ kind: 'not-loaded', detail: 'no backbone is ready' });

  return {
    backbone: { kind: 'idle' },
    chosen: undefined,
    sessions: new Map(),
    watched: new Set(),
    comingBackbone: undefined,
    deviceWish: preferences.device(),
    async chooseBackbone(chosen, forHead) {
      if (specInUse(get().backbone)?.id === chosen.id && !chosen.random) {
        get().cancelBackbone();
        return;
      }
      book.randomInits.chosen();
      const spec = pinned(chosen, preferences);
      await bringWanted({ spec, forHead }, fetching(spec));
    },
    async chooseDevice(wish) {
      preferences.setDevice(wish);
      set({ deviceWish: wish });
      const { backbone, comingBackbone } = get();
      if (backbone.kind === 'idle') return;
      if (wish === 'auto') preferences.forgetDevices();
      const coming = comingBackbone && comingBackbone.kind !== 'failed' ? wishes.beside : undefined;
      if (coming && !coming.moves) await bringWanted(coming, fetching(coming.spec));
      else await bringWanted({ spec: backbone.spec, moves: true }, { kind: 'starting', spec: backbone.spec });
      // Watched ones follow, one after the other; one that cannot stays where it is.
      for (const fingerprint of get().watched) {
        const session = fingerprint === get().chosen ? undefined : book.of(fingerprint);
        if (get().deviceWish === wish) await session?.switchDevice(book.orderFor(session.spec), { signal: new AbortController().signal });
      }
    },
    async retryBackbone() {
      const wish = wishes[get().comingBackbone ? 'beside' : 'here'];
      if (wish) await bringWanted(wish, fetching(wish.spec));
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
    session(fingerprint = get().chosen) {
      const found = book.of(fingerprint);
      return found?.state.kind === 'ready' ? found : undefined;
    },
    async embed(frames, maps) {
      const session = inUse();
      if (session) return session.embed(frames, maps);
      for (const frame of frames) frame.close();
      return noSession();
    },
    onEngine: async (work) => inUse()?.onEngine(work) ?? noSession(),
    backboneReady: () => {
      const { kind } = get().backbone;
      if (kind === 'ready' || kind === 'failed') return Promise.resolve(kind === 'ready');
      return new Promise((resolve) => waiting.push(resolve));
    },
    engineMemory: async () => inUse()?.memory(),
    disposeEngine: () => {
      runs.here.abort();
      runs.beside.abort();
      set({ watched: new Set() });
      book.closeAll();
      tell({ kind: 'idle' }, { comingBackbone: undefined });
    },
  };
}

/** An entry whose fingerprint nobody knows must at least stay what it was when it first came; a random-init baseline is made anew. */
export function pinned(spec: BackboneSpec, preferences: Pick<Ports['preferences'], 'fingerprint'>): BackboneSpec {
  if (spec.random) return spec;
  const fingerprint = spec.fingerprint ?? preferences.fingerprint(spec.id);
  return fingerprint === undefined ? spec : { ...spec, fingerprint };
}
