// The place Compare: what its tools hold. The work is fetched late (`compareVerbs`).
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

/** Which drawn set to open, with how many pictures a class. */
export interface SampleSetWish {
  readonly set: SampleSetId;
  readonly perClass: number;
  readonly shortcut: boolean;
}

export type SampleSetWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing'; readonly set: SampleSetId; readonly done: number; readonly total: number }
  | { readonly kind: 'taking-in'; readonly set: SampleSetId }
  | { readonly kind: 'opened'; readonly name: string; readonly pictures: number }
  | { readonly kind: 'cancelled'; readonly name: string }
  | { readonly kind: 'failed'; readonly detail: string };

export interface CompareSlice extends CompareVerbs {
  readonly sampleSetWork: SampleSetWork;
}

/** What is fetched late. */
export interface CompareVerbs {
  /** Draws the pictures of a set and opens them as a project of their own. Resolves when all are in, or it was cancelled, or failed. */
  openSampleSet(wish: SampleSetWish): Promise<void>;
  cancelSampleSet(): void;
}

export function compareSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<CompareVerbs>,
): CompareSlice {
  return {
    sampleSetWork: { kind: 'idle' },
    ...lateVerbs<CompareVerbs>(access, ports, fetchVerbs, { openSampleSet: true, cancelSampleSet: false }),
  };
}
