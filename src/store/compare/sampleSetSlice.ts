// Drawn sets of samples: which is drawn, and what is said of it. The work is fetched late (`sampleSetVerbs`).
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import type { Fetches } from '../base/lateVerbs';

/** Which drawn set to open, with how many pictures a class. */
export interface SampleSetWish {
  readonly set: SampleSetId;
  readonly perClass: number;
  readonly shortcut: boolean;
}

/** What is drawn or was drawn last, with its set: it is said on the card of it. */
export type SampleSetWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing'; readonly set: SampleSetId; readonly done: number; readonly total: number }
  /** Drawn; it opens when that is wished for, since something was begun in the open project meanwhile. */
  | { readonly kind: 'ready'; readonly set: SampleSetId; readonly name: string }
  | { readonly kind: 'taking-in'; readonly set: SampleSetId }
  | { readonly kind: 'opened'; readonly set: SampleSetId; readonly name: string; readonly pictures: number; readonly tests: number }
  | { readonly kind: 'cancelled'; readonly set: SampleSetId; readonly name: string }
  | { readonly kind: 'failed'; readonly set: SampleSetId; readonly detail: string };

export interface SampleSetSlice extends SampleSetVerbs {
  readonly sampleSetWork: SampleSetWork;
}

/** What is fetched late. */
export interface SampleSetVerbs {
  /**
   * Draws the pictures of a set and opens them as a project of their own, which may wait for `takeSampleSet`.
   * Resolves when all are in, or it was cancelled, or failed.
   */
  openSampleSet(wish: SampleSetWish): Promise<void>;
  /** Opens the set that is ready. */
  takeSampleSet(): void;
  cancelSampleSet(): void;
}

/** Which of them are worth fetching the code for. */
export const sampleSetFetches = {
  openSampleSet: 'here',
  takeSampleSet: false,
  cancelSampleSet: false,
} as const satisfies Fetches<SampleSetVerbs>;

/** Before anything is done. */
export const sampleSetSlice = (): Omit<SampleSetSlice, keyof SampleSetVerbs> => ({ sampleSetWork: { kind: 'idle' } });
