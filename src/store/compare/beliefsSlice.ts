// What the backbone believes of a person's classes, and which of them it knows from its pretraining. The work is fetched late.
import type { Belief, Closeness } from '../../core/backbones/beliefs';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { MeasuredOf } from './measuredOf';

export interface ClassBeliefs {
  readonly classId: string;
  /** As it was called when it was asked. */
  readonly name: string;
  /** Pictures that it was shown. */
  readonly asked: number;
  /** Its own pretraining classes that come first most often: five at most. */
  readonly believed: readonly Belief[];
  /** Pretraining classes that the class's name means; none: it never saw such a class, as far as its name says. */
  readonly known: readonly string[];
  /** Undefined for a class of one picture. */
  readonly closeness: Closeness | undefined;
}

export type Beliefs =
  | { readonly kind: 'idle' }
  /** `done`: 0 … 1. */
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

/** What a backbone said, and what it was asked about. */
export interface AskedBeliefs extends Pick<MeasuredOf, 'samples' | 'fingerprint'> {
  readonly classes: readonly ClassBeliefs[];
}

export interface BeliefsSlice extends BeliefsVerbs {
  /** The work; what it came to stands in `beliefsBy`. */
  readonly beliefs: Beliefs;
  /** By project. */
  readonly beliefsBy: ReadonlyMap<string, AskedBeliefs>;
}

/** What is fetched late. */
export interface BeliefsVerbs {
  /**
   * Asks the classifier of the chosen backbone, which must be there, about pictures of each class.
   * Resolves when it is asked, cancelled or failed.
   */
  askBeliefs(): Promise<void>;
  cancelBeliefs(): void;
  /** Reads what was kept of the open project; resolves when it is there. */
  readBeliefs(): Promise<void>;
}

/** Nothing was asked yet; the verbs fetch their work with the first call. */
export function beliefsSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<BeliefsVerbs>,
): BeliefsSlice {
  return {
    beliefs: { kind: 'idle' },
    beliefsBy: new Map(),
    ...lateVerbs<BeliefsVerbs>(access, ports, fetchVerbs, { askBeliefs: true, cancelBeliefs: false, readBeliefs: true }),
  };
}
