// The embeddings of the dataset's samples, and the background work of making those that are missing.
import type { KeptPicture } from '../browser/pictures';
import type { Embedding } from '../core/embedding';
import { isSound } from '../core/embedding';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import type { Work } from './inBatches';
import { inBatches } from './inBatches';
import type { Ports } from './ports';
import type { SavingSlice } from './savingSlice';

export interface EmbeddingSlice {
  /** By sample id, of the ready backbone only. Replaced when it changes, so that a comparison of references tells. */
  readonly embeddings: ReadonlyMap<string, Embedding>;
  readonly embeddingWork: Work;
  /** Samples whose picture could not be read; they are left out of the head. */
  readonly unreadable: ReadonlySet<string>;
  /** Takes in embeddings that came with their samples. */
  keepEmbeddings(made: readonly { readonly sampleId: string; readonly embedding: Embedding }[]): void;
  /** Reads what is stored for the ready backbone, then makes what is missing. */
  loadEmbeddings(): Promise<void>;
  /** Makes the embeddings of samples that have none. One run at a time; a call during a run extends it. */
  embedMissing(): Promise<void>;
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

  const openSquare = async (sampleId: string, side: number): Promise<ImageBitmap | undefined> => {
    const kept: KeptPicture | undefined = await get().pictures.picture(sampleId);
    const opened = kept && (await pictures.open(kept));
    if (!opened?.ok) return undefined;
    const frame = await pictures.resize(opened.value, side);
    opened.value.close();
    return frame;
  };

  /** One batch from picture to embedding; false when the backbone is not there to do it. */
  const embedBatch = async (ids: readonly string[]): Promise<boolean> => {
    const { backbone, project } = get();
    if (backbone.kind !== 'ready' || project.kind === 'opening') return false;
    const frames = await Promise.all(ids.map((id) => openSquare(id, backbone.loaded.inputSize)));
    const readable = ids.filter((_, i) => frames[i]);
    const lost = ids.filter((_, i) => !frames[i]);
    if (lost.length > 0) set({ unreadable: new Set([...get().unreadable, ...lost]) });
    if (readable.length === 0) return true;
    const embedded = await get().embed(frames.filter((frame) => frame !== undefined));
    if (!embedded.ok) return false;
    const { rows, fingerprint, device } = embedded.value;
    const made = readable.flatMap((sampleId, i) => {
      const values = rows[i];
      return values ? [{ sampleId, embedding: { values, fingerprint, device } }] : [];
    });
    if (get().project !== project) return true;
    get().keepEmbeddings(made);
    if (project.kind === 'open') get().save(() => storage.addEmbeddings(project.id, made));
    return true;
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
    unreadable: new Set(),
    keepEmbeddings(made) {
      const { backbone } = get();
      if (backbone.kind !== 'ready') return;
      const next = new Map(get().embeddings);
      for (const { sampleId, embedding } of made) {
        if (embedding.fingerprint === backbone.loaded.fingerprint) next.set(sampleId, embedding);
      }
      set({ embeddings: next });
    },
    async loadEmbeddings() {
      const { backbone, project } = get();
      if (backbone.kind !== 'ready' || project.kind === 'opening') return;
      const stored = await storage.embeddings(project.id, backbone.loaded.fingerprint);
      if (stored.ok && get().project === project) {
        const { fingerprint, embeddingLength } = backbone.loaded;
        // One that is damaged on the disk is made anew from its picture, and written over.
        const sound = [...stored.value].filter(([, { values }]) => isSound(values, embeddingLength));
        const fresh = [...get().embeddings].filter(([, embedding]) => embedding.fingerprint === fingerprint);
        set({ embeddings: new Map([...sound, ...fresh]) });
      }
      await get().embedMissing();
    },
    embedMissing,
    forgetEmbeddings: () => set({ embeddings: new Map(), unreadable: new Set() }),
  };
}
