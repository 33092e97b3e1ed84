// The embeddings of the dataset's samples; the work of making those that are missing is fetched late.
import type { Embedding } from '../../core/backbones/embedding';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { ProjectState } from '../dataset/datasetSlice';
import type { Unreadable } from '../backbone/embedEach';
import type { Work } from '../base/inBatches';

export type { Unreadable } from '../backbone/embedEach';

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

/** What is fetched late: see `lateSlices`. */
export type EmbeddingVerbs = Pick<EmbeddingSlice, 'loadEmbeddings' | 'embedMissing' | 'retryUnreadable'>;

export function embeddingSlice({ get, set }: Access<EmbeddingSlice & BackboneSlice>): Omit<EmbeddingSlice, keyof EmbeddingVerbs> {
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
