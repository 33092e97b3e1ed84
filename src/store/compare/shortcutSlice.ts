// The planted shortcut: a head that learns drawn pictures with a giveaway ground, and what it says once grounds are swapped.
// The work is fetched late.
import type { Counts, Difference } from '../../core/evaluation/newcombe';
import type { Evidence } from '../../core/evidence/evidenceMap';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

/** A picture with swapped ground that the head gets wrong. Classes are indices into those of the set. */
export interface FooledPicture {
  readonly bytes: ArrayBuffer;
  readonly type: string;
  readonly truth: number;
  readonly said: number;
  /** Why; undefined where the backbone gives no map. */
  readonly evidence: Evidence | undefined;
}

export interface MeasuredShortcut {
  readonly set: SampleSetId;
  readonly fingerprint: string;
  /** Pictures of each class that were learnt, and how many classes there are. */
  readonly perClass: number;
  readonly classes: number;
  /** New pictures on the grounds that were learnt. */
  readonly same: Counts;
  /** New pictures, each on the ground of another class. */
  readonly swapped: Counts;
  /** Of those, how many are said to be the class that the ground belongs to. */
  readonly byGround: number;
  /** The same swapped pictures, asked of a head that learnt on grounds of any colour. */
  readonly mixed: Counts;
  /** `same` less `swapped`. */
  readonly drop: Difference;
  readonly fooled: readonly FooledPicture[];
}

export type Shortcut =
  | { readonly kind: 'idle' }
  /** A backbone that is ready is needed. */
  | { readonly kind: 'lacking' }
  /** `done`: 0 … 1. */
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

export interface ShortcutSlice extends ShortcutVerbs {
  /** The work; what it came to stands in `shortcutsBy`. */
  readonly shortcut: Shortcut;
  /** By project, what was measured while it was open. */
  readonly shortcutsBy: ReadonlyMap<string, MeasuredShortcut>;
}

/** What is fetched late. */
export interface ShortcutVerbs {
  /**
   * Draws, learns and asks beside the open project, with which only the result is kept. Resolves when it is measured, cancelled or failed.
   */
  plantShortcut(set: SampleSetId): Promise<void>;
  cancelShortcut(): void;
  /** Reads what was kept of the open project; resolves when it is there. */
  readShortcut(): Promise<void>;
}

/** Nothing is planted yet; the verbs fetch their work with the first call. */
export function shortcutSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<ShortcutVerbs>,
  projectId: () => string | undefined,
): ShortcutSlice {
  return {
    shortcut: { kind: 'idle' },
    shortcutsBy: new Map(),
    ...lateVerbs<ShortcutVerbs>(access, ports, fetchVerbs, { plantShortcut: 'here', cancelShortcut: false, readShortcut: true }, projectId),
  };
}
