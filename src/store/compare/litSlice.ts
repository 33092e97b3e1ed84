// Which samples light a channel of a block most. The work is fetched late (`litVerbs`).
import type { Sample } from '../../core/dataset/dataset';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { Fetches } from '../base/lateVerbs';

/** A channel of a block, counted from 0. */
export interface ChannelWish {
  readonly block: number;
  readonly channel: number;
}

/** Of which samples, backbone and channel something was found. */
export interface LitOf extends ChannelWish {
  readonly projectId: string;
  readonly fingerprint: string;
  readonly samples: readonly Sample[];
}

export interface LitSample {
  readonly id: string;
  /** See `lightOf`. */
  readonly light: number;
}

/** Which samples light a channel most. */
export type Lit =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly of: LitOf; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled'; readonly of: LitOf }
  | { readonly kind: 'failed'; readonly of: LitOf; readonly detail: string }
  /** Of `looked` samples those that light it most, strongest first. */
  | { readonly kind: 'found'; readonly of: LitOf; readonly looked: number; readonly samples: readonly LitSample[] };

export interface LitSlice extends LitVerbs {
  readonly lit: Lit;
}

/** What is fetched late. */
export interface LitVerbs {
  /** Finds the samples that light a channel of the chosen backbone most; the search before is given up. */
  findLit(wish: ChannelWish): Promise<void>;
  cancelLit(): void;
  /** Drops what was found and ends a search. */
  forgetLit(): void;
  /** Ends a search, and keeps what was found: the section has left the page. */
  leaveLit(): void;
}

/** Which of them are worth fetching the code for. */
export const litFetches = {
  findLit: 'here',
  cancelLit: false,
  forgetLit: false,
  leaveLit: false,
} as const satisfies Fetches<LitVerbs>;

const NONE: Lit = { kind: 'none' };

/** What was found in the open project by the backbone in use; nothing of another one. */
export function litNow({
  lit,
  project,
  backbone,
}: Pick<LitSlice, 'lit'> & Pick<DatasetSlice, 'project'> & Pick<BackboneSlice, 'backbone'>): Lit {
  if (lit.kind === 'none') return lit;
  const { projectId, fingerprint } = lit.of;
  return projectId === idOf(project) && backbone.kind === 'ready' && backbone.loaded.fingerprint === fingerprint ? lit : NONE;
}

/** Before anything is done. */
export function litSlice(): Omit<LitSlice, keyof LitVerbs> {
  return {
    lit: { kind: 'none' },
  };
}
