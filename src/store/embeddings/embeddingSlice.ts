// The embeddings of the dataset's samples; the work of making those that are missing is fetched late.
import type { Embedding } from '../../core/backbones/embedding';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { ByFingerprint, Chosen } from '../backbone/byFingerprint';
import { ofChosen } from '../backbone/byFingerprint';
import type { Unreadable } from '../backbone/embedEach';
import type { Work } from '../base/inBatches';

export type { Unreadable } from '../backbone/embedEach';

export interface MadeEmbedding {
  readonly sampleId: string;
  readonly embedding: Embedding;
}

export interface EmbeddingSlice {
  /** Of each backbone, by sample id. Replaced when it changes, so that a comparison of references tells. */
  readonly embeddingsBy: ByFingerprint<ReadonlyMap<string, Embedding>>;
  readonly embeddingWork: Work;
  /** The same for watched backbones, whose turn comes after the chosen one's. */
  readonly watchedWork: Work;
  /** Of each backbone, by sample id, those that it has no embedding of and is not given again by itself. They are left out of the head. */
  readonly unreadableBy: ByFingerprint<ReadonlyMap<string, Unreadable>>;
  /** What `embeddingsBy` becomes with these, as far as the backbones that made them are open; the same when none is. Changes nothing. */
  embeddingsWith(made: readonly MadeEmbedding[]): ByFingerprint<ReadonlyMap<string, Embedding>>;
  /** Takes in embeddings of samples that are there; those of new samples come with them (`addSamples`). */
  keepEmbeddings(made: readonly MadeEmbedding[]): void;
  /** Reads what is stored for a backbone that is ready, the chosen one unless another is named, then makes what is missing. */
  loadEmbeddings(fingerprint?: string): Promise<void>;
  /**
   * Makes the embeddings of samples that have none: those of the chosen backbone, then those of watched ones. One run of each at a
   * time; a call during a run extends it.
   */
  embedMissing(): Promise<void>;
  /** Gives the backbone unreadable samples once more: these, or all. */
  retryUnreadable(ids?: readonly string[]): Promise<void>;
  forgetEmbeddings(): void;
}

/** What is fetched late. */
export type EmbeddingVerbs = Pick<EmbeddingSlice, 'loadEmbeddings' | 'embedMissing' | 'retryUnreadable'>;

/** `fetchVerbs` gives the work: `embeddingVerbs`. */
export function embeddingSlice(
  access: Access<EmbeddingSlice & BackboneSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<EmbeddingVerbs>,
): EmbeddingSlice {
  const { get, set } = access;
  return {
    embeddingsBy: new Map(),
    embeddingWork: { kind: 'idle' },
    watchedWork: { kind: 'idle' },
    unreadableBy: new Map(),
    embeddingsWith(made) {
      const { embeddingsBy, sessions } = get();
      const changed = new Map<string, Map<string, Embedding>>();
      for (const { sampleId, embedding } of made) {
        const { fingerprint } = embedding;
        if (!sessions.has(fingerprint)) continue;
        const next = changed.get(fingerprint) ?? new Map(embeddingsBy.get(fingerprint));
        changed.set(fingerprint, next.set(sampleId, embedding));
      }
      return changed.size > 0 ? new Map([...embeddingsBy, ...changed]) : embeddingsBy;
    },
    keepEmbeddings(made) {
      const embeddingsBy = get().embeddingsWith(made);
      if (embeddingsBy !== get().embeddingsBy) set({ embeddingsBy });
    },
    forgetEmbeddings: () => set({ embeddingsBy: new Map(), unreadableBy: new Map() }),
    ...lateVerbs<EmbeddingVerbs>(access, ports, fetchVerbs, { loadEmbeddings: true, embedMissing: true, retryUnreadable: true }),
  };
}

/** The chosen backbone's embeddings, by sample id. */
export function embeddingsNow(state: Pick<EmbeddingSlice, 'embeddingsBy'> & Chosen): ReadonlyMap<string, Embedding> {
  return ofChosen(state.embeddingsBy, state) ?? NO_EMBEDDINGS;
}

/** The samples that the chosen backbone makes nothing of, by id. */
export function unreadableNow(state: Pick<EmbeddingSlice, 'unreadableBy'> & Chosen): ReadonlyMap<string, Unreadable> {
  return ofChosen(state.unreadableBy, state) ?? NONE_UNREADABLE;
}

const NO_EMBEDDINGS: ReadonlyMap<string, Embedding> = new Map();
const NONE_UNREADABLE: ReadonlyMap<string, Unreadable> = new Map();
