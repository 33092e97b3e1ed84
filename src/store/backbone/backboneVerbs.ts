// The chosen backbone at work: brought, beside the one in use where there is one, moved to other devices, tried again and given up.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { ok } from '../../core/base/result';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { BackboneSession } from './backboneSession';
import type { BackboneSlice, BackboneVerbs, HeadToCome } from './backboneSlice';
import type { ArrivingBackbone, BackboneState } from './backboneState';
import { specInUse } from './backboneState';
import { pinned } from './pinned';
import type { SessionBook } from './sessionBook';

/** In place of nothing, or beside the one in use. */
type Where = 'here' | 'beside';

/** What is to be brought: a backbone, or the one in use to the wished device. */
interface Wish {
  readonly spec: BackboneSpec;
  readonly forHead?: HeadToCome | undefined;
  readonly moves?: boolean;
}

/**
 * The verbs of the chosen backbone. What is wished for takes over only when it is ready; a newer wish ends an older one, and failures are
 * states (`backbone`, `comingBackbone`), never thrown.
 */
export function backboneVerbs(
  { get, set }: Access<BackboneSlice>,
  { preferences, book }: Pick<Ports, 'preferences'> & { readonly book: SessionBook },
): BackboneVerbs {
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
      show({ kind: 'failed', spec, fault: { from: 'head', head: forHead.name } });
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

  return {
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
      const { backbone, comingBackbone } = get();
      // One that was wished for before this code was there is known by its failure.
      const wish = wishes[comingBackbone ? 'beside' : 'here'] ?? (backbone.kind === 'failed' ? { spec: backbone.spec } : undefined);
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
    backboneReady: () => {
      const { kind } = get().backbone;
      if (kind === 'ready' || kind === 'failed') return Promise.resolve(kind === 'ready');
      return new Promise((resolve) => waiting.push(resolve));
    },
    disposeEngine: () => {
      runs.here.abort();
      runs.beside.abort();
      set({ watched: new Set() });
      book.closeAll();
      tell({ kind: 'idle' }, { comingBackbone: undefined });
    },
  };
}
