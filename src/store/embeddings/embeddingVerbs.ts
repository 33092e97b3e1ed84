// The background work of the embeddings: read what is stored, make what is missing, try again what could not be read.
import { isSound } from '../../core/backbones/embedding';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { embedEach } from '../backbone/embedEach';
import type { EmbeddingSlice, EmbeddingVerbs } from './embeddingSlice';
import { idOf, readyFingerprint } from './embeddingSlice';
import { inBatches } from '../base/inBatches';
import type { Ports } from '../base/ports';
import { sampleFrame } from '../dataset/sampleFrame';
import type { SavingSlice } from '../base/savingSlice';

export function embeddingVerbs(
  { get, set }: Access<EmbeddingSlice & DatasetSlice & BackboneSlice & SavingSlice>,
  { storage, pictures }: Pick<Ports, 'storage' | 'pictures'>,
): EmbeddingVerbs {
  const missing = () => {
    const { dataset, embeddings, unreadable, backbone } = get();
    if (backbone.kind !== 'ready') return [];
    const { fingerprint } = backbone.loaded;
    const lacking = dataset.samples.filter(({ id }) => embeddings.get(id)?.fingerprint !== fingerprint && !unreadable.has(id));
    return lacking.map(({ id }) => id);
  };

  /** One batch from picture to embedding; false when the backbone is not there to do it. */
  const embedBatch = async (ids: readonly string[]): Promise<boolean> => {
    const { project } = get();
    if (project.kind === 'opening') return false;
    const before = readyFingerprint(get());
    const { made, unreadable, stopped } = await embedEach(ids, (id, side) => sampleFrame(id, side, get, pictures), get);
    if (idOf(get().project) !== project.id) return true;
    const kept = made.map(({ item, embedding }) => ({ sampleId: item, embedding }));
    get().keepEmbeddings(kept);
    // What one backbone could make nothing of is for the next one to try.
    if (unreadable.length > 0 && readyFingerprint(get()) === before) {
      set({ unreadable: new Map([...get().unreadable, ...unreadable.map(({ item, why }) => [item, why] as const)]) });
    }
    if (get().project.kind === 'open' && kept.length > 0) get().save(() => storage.addEmbeddings(project.id, kept));
    return !stopped;
  };

  const embedMissing = inBatches({
    missing,
    tell: (embeddingWork) => set({ embeddingWork }),
    make: embedBatch,
    backboneReady: () => get().backboneReady(),
  });

  return {
    async loadEmbeddings() {
      const { backbone, project } = get();
      if (backbone.kind !== 'ready' || project.kind === 'opening') return;
      const { fingerprint, embeddingLength } = backbone.loaded;
      const before = readyFingerprint(get());
      // Another device, or another backbone, may make something of them.
      if (get().unreadable.size > 0) set({ unreadable: new Map() });
      const stored = await storage.embeddings(project.id, fingerprint);
      // Another backbone or project has taken over meanwhile, and reads what is its own.
      if (readyFingerprint(get()) !== before || idOf(get().project) !== project.id) return;
      if (stored.ok) {
        // One that is damaged on the disk is made anew from its picture, and written over.
        const sound = [...stored.value].filter(([, { values }]) => isSound(values, embeddingLength));
        const fresh = [...get().embeddings].filter(([, embedding]) => embedding.fingerprint === fingerprint);
        set({ embeddings: new Map([...sound, ...fresh]) });
      }
      await get().embedMissing();
    },
    embedMissing,
    async retryUnreadable(ids) {
      const tried = new Set(ids ?? get().unreadable.keys());
      set({ unreadable: new Map([...get().unreadable].filter(([id]) => !tried.has(id))) });
      await get().embedMissing();
    },
  };
}
