// Opening backbones beside the chosen one, and closing them.
import type { Sample } from '../../core/dataset/dataset';
import type { Access } from '../base/access';
import type { Ports, WithCatalogue } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { BackboneSlice } from './backboneSlice';
import type { ArrivingBackbone } from './backboneState';
import { withEntry } from './byFingerprint';
import type { OwnBackboneSlice } from './ownBackboneSlice';
import { pinned } from './pinned';
import type { SessionBook } from './sessionBook';
import type { WatchSlice, WatchVerbs } from './watchSlice';

/** The embeddings' own verbs. */
interface Embedding {
  loadEmbeddings(fingerprint: string): Promise<void>;
  embedMissing(): Promise<void>;
}

/**
 * The verbs of watched backbones, by id while they are on their way and by fingerprint once they are open. A failure stands in
 * `comingWatched`; one that is given up on its way is closed.
 */
export function watchVerbs(
  { get, set }: Access<WatchSlice & BackboneSlice & OwnBackboneSlice & DatasetSlice & Embedding>,
  { catalogue, preferences, book }: WithCatalogue<Pick<Ports, 'catalogue' | 'preferences'>> & { readonly book: SessionBook },
): WatchVerbs {
  /** Backbones that are being fetched or started, by id: how that is cancelled, and when it is done. */
  const runs = new Map<string, { readonly controller: AbortController; readonly done: Promise<void> }>();

  /** By fingerprint, the project and the device for which embeddings were read; and the samples that were there. */
  let worksFor = new Map<string, string>();
  let seen: readonly Sample[] | undefined;

  const show = (id: string, coming: ArrivingBackbone | undefined) => set({ comingWatched: withEntry(get().comingWatched, id, coming) });
  const watch = (fingerprint: string) => set({ watched: new Set([...get().watched, fingerprint]) });

  const open = async (id: string, { signal }: AbortController): Promise<void> => {
    const givenUp = () => signal.aborted;
    await get().lookAtOwnBackbones();
    const entry = [...catalogue, ...get().ownBackbones].find((each) => each.id === id);
    if (!entry || givenUp()) return;
    const spec = pinned(entry, preferences);
    show(id, { kind: 'fetching', spec, progress: { loaded: 0 } });
    // It is fitted to the pictures that there are now, as when it is chosen.
    if (spec.random) book.randomInits.chosen();
    const opened = await book.open(spec, {
      signal,
      onProgress: (progress) => {
        if (!givenUp()) show(id, { kind: 'fetching', spec, progress });
      },
      onStarting: () => {
        if (!givenUp()) show(id, { kind: 'starting', spec });
      },
    });
    if (givenUp()) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (!opened.ok) {
      show(id, { kind: 'failed', spec, fault: opened.error });
      return;
    }
    const session = opened.value;
    show(id, undefined);
    // The chosen one may have become the same backbone meanwhile.
    if (book.of(session.fingerprint)) session.close();
    else book.add(session);
    watch(session.fingerprint);
    void session.lost.then(() => {
      const { state, fingerprint } = session;
      if (state.kind !== 'failed' || !get().watched.has(fingerprint)) return;
      get().unwatchBackbone(fingerprint);
      show(id, state);
    });
  };

  return {
    async watchBackbone(id) {
      const here = book.ofId(id);
      if (here) {
        watch(here.fingerprint);
        return;
      }
      const running = runs.get(id);
      if (running) return running.done;
      const controller = new AbortController();
      const done = open(id, controller).finally(() => {
        if (runs.get(id)?.controller === controller) runs.delete(id);
      });
      runs.set(id, { controller, done });
      return done;
    },
    cancelWatching(id) {
      runs.get(id)?.controller.abort();
      runs.delete(id);
      show(id, undefined);
    },
    unwatchBackbone(fingerprint) {
      set({ watched: new Set([...get().watched].filter((each) => each !== fingerprint)) });
      book.release();
    },
    watchedMayLack() {
      const { project, sessions, watched, chosen, dataset } = get();
      const before = worksFor;
      worksFor = new Map();
      for (const fingerprint of watched) {
        const state = sessions.get(fingerprint);
        if (fingerprint === chosen || state?.kind !== 'ready' || project.kind === 'opening') continue;
        worksFor.set(fingerprint, `${project.id} ${state.device.kind}`);
      }
      for (const [fingerprint, what] of worksFor) if (before.get(fingerprint) !== what) void get().loadEmbeddings(fingerprint);
      if (worksFor.size > 0 && dataset.samples !== seen) void get().embedMissing();
      seen = dataset.samples;
    },
  };
}
