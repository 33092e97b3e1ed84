// The background work of the embeddings: read what is stored, make what is missing, try again what could not be read.
import { allSamples } from '../../core/dataset/dataset';
import { isSound } from '../../core/backbones/embedding';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { embedEach } from '../backbone/embedEach';
import type { EmbeddingSlice, EmbeddingVerbs } from './embeddingSlice';
import { unreadableNow } from './embeddingSlice';
import { idOf } from '../base/projectState';
import { readyFingerprint } from '../backbone/backboneState';
import { inBatches } from '../base/inBatches';
import type { Ports } from '../base/ports';
import { sampleFrame } from '../dataset/sampleFrame';
import type { SavingSlice } from '../base/savingSlice';

/** A sample that a backbone has no embedding of. */
interface Missing {
  readonly fingerprint: string;
  readonly id: string;
}

/**
 * The verbs of embeddings. The chosen backbone comes first, watched ones follow; pictures of which a backbone makes nothing are marked for
 * it and left alone until they are asked for again.
 */
export function embeddingVerbs(
  { get, set }: Access<EmbeddingSlice & DatasetSlice & BackboneSlice & SavingSlice>,
  { storage, pictures }: Pick<Ports, 'storage' | 'pictures'>,
): EmbeddingVerbs {
  const missingOf = (fingerprint: string | undefined): readonly Missing[] => {
    if (fingerprint === undefined || !get().session(fingerprint)) return [];
    const [embeddings, unreadable] = [get().embeddingsBy.get(fingerprint), get().unreadableBy.get(fingerprint)];
    const lacking = allSamples(get().dataset).filter(({ id }) => !embeddings?.has(id) && !unreadable?.has(id));
    return lacking.map(({ id }) => ({ fingerprint, id }));
  };
  const missing = () => missingOf(readyFingerprint(get()));

  /** What watched backbones lack, once the chosen one lacks nothing: those of one before those of the next. */
  const missingOfWatched = (): readonly Missing[] => {
    const { watched, chosen } = get();
    return missing().length > 0 ? [] : [...watched].flatMap((fingerprint) => (fingerprint === chosen ? [] : missingOf(fingerprint)));
  };

  /** One batch from picture to embedding, with the backbone of the first; false when that is not there to do it. */
  const embedBatch = async (batch: readonly Missing[]): Promise<boolean> => {
    const { project } = get();
    const [first] = batch;
    if (project.kind === 'opening' || !first) return false;
    const { fingerprint } = first;
    const ids = batch.flatMap((each) => (each.fingerprint === fingerprint ? [each.id] : []));
    const open = (id: string, side: number) => sampleFrame(id, side, get, pictures);
    const { made, unreadable, stopped } = await embedEach(ids, open, () => get().session(fingerprint));
    if (idOf(get().project) !== project.id) return true;
    const kept = made.map(({ item, embedding }) => ({ sampleId: item, embedding }));
    get().keepEmbeddings(kept);
    // What one backbone could make nothing of is for the next one to try.
    if (unreadable.length > 0 && get().session(fingerprint)) {
      const { unreadableBy } = get();
      const all = new Map([...(unreadableBy.get(fingerprint) ?? []), ...unreadable.map(({ item, why }) => [item, why] as const)]);
      set({ unreadableBy: withEntry(unreadableBy, fingerprint, all) });
    }
    if (get().project.kind === 'open' && kept.length > 0) get().save(() => storage.addEmbeddings(project.id, kept));
    return !stopped;
  };

  const embedChosen = inBatches({
    missing,
    tell: (embeddingWork) => set({ embeddingWork }),
    make: embedBatch,
    backboneReady: () => get().backboneReady(),
  });
  const embedWatched = inBatches({
    missing: missingOfWatched,
    tell: (watchedWork) => set({ watchedWork }),
    make: embedBatch,
    // One that stopped is not asked again before it works: the others go on.
    backboneReady: () => Promise.resolve(true),
  });

  return {
    async loadEmbeddings(fingerprint = readyFingerprint(get())) {
      const { project } = get();
      const session = fingerprint === undefined ? undefined : get().session(fingerprint);
      if (fingerprint === undefined || !session || project.kind === 'opening') return;
      // Another device, or another backbone, may make something of them.
      if (get().unreadableBy.has(fingerprint)) set({ unreadableBy: withEntry(get().unreadableBy, fingerprint, undefined) });
      const stored = await storage.embeddings(project.id, fingerprint);
      // The backbone was left meanwhile, or its device stopped, or another project reads what is its own.
      if (!get().session(fingerprint) || idOf(get().project) !== project.id) return;
      if (stored.ok) {
        // One that is damaged on the disk is made anew from its picture, and written over; what was made meanwhile is newer.
        const sound = [...stored.value].filter(([, { values }]) => isSound(values, session.embeddingLength));
        const { embeddingsBy } = get();
        set({ embeddingsBy: withEntry(embeddingsBy, fingerprint, new Map([...sound, ...(embeddingsBy.get(fingerprint) ?? [])])) });
      }
      await get().embedMissing();
    },
    async embedMissing() {
      await embedChosen();
      await embedWatched();
    },
    async retryUnreadable(ids) {
      const { chosen, unreadableBy } = get();
      const unreadable = unreadableNow(get());
      const tried = new Set(ids ?? unreadable.keys());
      const left = new Map([...unreadable].filter(([id]) => !tried.has(id)));
      if (chosen !== undefined) set({ unreadableBy: withEntry(unreadableBy, chosen, left) });
      await get().embedMissing();
    },
  };
}
