// The embeddings of the dataset's samples, and the background work of making those that are missing.
import type { Embedding } from '../core/embedding';
import { isSound } from '../core/embedding';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice, ProjectState } from './datasetSlice';
import type { Unreadable } from './embedEach';
import { embedEach } from './embedEach';
import type { Work } from './inBatches';
import { inBatches } from './inBatches';
import type { Ports } from './ports';
import { sampleFrame } from './sampleFrame';
import type { SavingSlice } from './savingSlice';

export type { Unreadable } from './embedEach';

export interface EmbeddingSlice {
  /** By sample id, of the ready backbone only. Replaced when it changes, so that a comparison of references tells. */
  readonly embeddings: ReadonlyMap<string, Embedding>;
  readonly embeddingWork: Work;
  /** By sample id, those that the ready backbone has no embedding of and is not given again by itself. They are left out of the head. */
  readonly unreadable: ReadonlyMap<string, Unreadable>;
  /** Takes in embeddings that came with their samples. */
  keepEmbeddings(made: readonly { readonly sampleId: string; readonly embedding: Embedding }[]): void;
  /** Reads what is stored for the ready backbone, then makes what is missing. */
  loadEmbeddings(): Promise<void>;
  /** Makes the embeddings of samples that have none. One run at a time; a call during a run extends it. */
  embedMissing(): Promise<void>;
  /** Gives the backbone unreadable samples once more: these, or all. */
  retryUnreadable(ids?: readonly string[]): Promise<void>;
  forgetEmbeddings(): void;
}

export function embeddingSlice(
  { get, set }: Access<EmbeddingSlice & DatasetSlice & BackboneSlice & SavingSlice>,
  { storage, pictures }: Pick<Ports, 'storage' | 'pictures'>,
): EmbeddingSlice {
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
    embeddings: new Map(),
    embeddingWork: { kind: 'idle' },
    unreadable: new Map(),
    keepEmbeddings(made) {
      const { backbone } = get();
      if (backbone.kind !== 'ready') return;
      const fresh = made.filter(({ embedding }) => embedding.fingerprint === backbone.loaded.fingerprint);
      if (fresh.length === 0) return;
      const next = new Map(get().embeddings);
      for (const { sampleId, embedding } of fresh) next.set(sampleId, embedding);
      set({ embeddings: next });
    },
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
    forgetEmbeddings: () => set({ embeddings: new Map(), unreadable: new Map() }),
  };
}

/** The fingerprint of the backbone that is ready. */
export function readyFingerprint({ backbone }: Pick<BackboneSlice, 'backbone'>): string | undefined {
  return backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined;
}

/** A project's id; its name and whether it may be written to change without it. */
export function idOf(project: ProjectState): string | undefined {
  return project.kind === 'opening' ? undefined : project.id;
}
