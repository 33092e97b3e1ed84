// Columns that are compared: a backbone, or what stands for one; and what each came to on the samples there are.
import type { PlainKind } from '../../core/compare/plainFeatures';
import { PLAIN_KINDS } from '../../core/compare/plainFeatures';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import type { Quality } from '../../core/evaluation/quality';
import type { TunedChoice } from '../../core/heads/headChoice';
import type { Head } from '../../core/heads/heads';
import type { SessionState } from '../backbone/backboneState';
import type { ByFingerprint, Chosen } from '../backbone/byFingerprint';

/** The chosen backbone, whichever it is; what stands for one; or the id of an entry of the catalogue or of an own backbone. */
export type ColumnId = 'chosen' | PlainKind | (string & {});

/** At most so many side by side. */
export const MOST_COLUMNS = 4;

/** What a column came to. */
export interface MadeColumn {
  /** Equal for the same samples, split, backbone and kind of head. */
  readonly key: string;
  readonly projectId: string;
  readonly fingerprint: string;
  readonly table: HeldOutTable;
  readonly quality: Quality;
  /** Learnt from all samples. */
  readonly head: Head;
  /** What was set, or chosen by cross-validation for this column. */
  readonly choice: TunedChoice;
  readonly samples: number;
}

export type ColumnWork =
  | { readonly kind: 'waiting' }
  /** Pictures are turned into rows of numbers. */
  | { readonly kind: 'embedding'; readonly done: number; readonly total: number }
  /** `done`: 0 … 1. */
  | { readonly kind: 'evaluating'; readonly done: number }
  | { readonly kind: 'ready' }
  /** There are not two classes to tell apart. */
  | { readonly kind: 'lacking' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

export interface Column {
  readonly work: ColumnWork;
  /** The newest that was made of the open project. */
  readonly made: MadeColumn | undefined;
}

export const isPlain = (id: ColumnId): id is PlainKind => PLAIN_KINDS.some((kind) => kind === id);

/** The session that stands behind a column now: the chosen one, or the watched one of an entry. */
export function columnSession(
  id: ColumnId,
  { sessions, chosen, watched }: { readonly sessions: ByFingerprint<SessionState>; readonly watched: ReadonlySet<string> } & Chosen,
): { readonly fingerprint: string; readonly state: SessionState } | undefined {
  if (id === 'chosen') {
    const state = sessions.get(chosen ?? '');
    return state && chosen !== undefined ? { fingerprint: chosen, state } : undefined;
  }
  for (const fingerprint of watched) {
    const state = sessions.get(fingerprint);
    if (state?.spec.id === id) return { fingerprint, state };
  }
  return undefined;
}
