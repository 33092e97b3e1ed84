// The ladder: what is being measured of each project, and what was. The work is fetched late (`ladderVerbs`).
import type { MeasuredRung, Rung, RungId } from '../../core/compare/ladder';
import type { LadderSettings } from './ladderSettings';
import type { LadderTuning } from './ladderTuning';
import type { MeasuredOf } from './measuredOf';
import type { Fetches } from '../base/lateVerbs';

export type LadderWork =
  | { readonly kind: 'idle' }
  /** Two classes with samples are needed, and a backbone that is ready. */
  | { readonly kind: 'lacking' }
  /** `done`: 0 … 1. The rungs that are measured already, and all that there will be. */
  | { readonly kind: 'running'; readonly done: number; readonly rungs: readonly Rung[]; readonly ids: readonly RungId[] }
  | { readonly kind: 'cancelled' }
  /** The samples became others. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly detail: string };

/** The rungs below the highest one with their answers: enough to go on from. */
export interface AnsweredRungs {
  /** Names the split that they were measured on. */
  readonly split: string;
  readonly rungs: readonly MeasuredRung[];
}

export interface MeasuredLadder {
  readonly of: MeasuredOf;
  /** What the rungs learnt with. */
  readonly settings: LadderSettings;
  /** The fine-tuned one among them once it is measured. */
  readonly rungs: readonly Rung[];
  readonly tuning: LadderTuning;
  /** Until all is measured; absent of one that an earlier version kept. */
  readonly answered?: AnsweredRungs | undefined;
}

/** Of a project: what is being measured, and what was measured last. */
export interface Ladder {
  readonly work: LadderWork;
  readonly measured: MeasuredLadder | undefined;
}

export interface LadderSlice extends LadderVerbs {
  /** By project. */
  readonly laddersBy: ReadonlyMap<string, Ladder>;
  /** What the fine-tuned rung of a project would take at most with a backbone, as a short trial tells; undefined until it was tried. */
  readonly ladderTakes: { readonly projectId: string; readonly fingerprint: string; readonly milliseconds: number } | undefined;
}

/** What is fetched late. */
export interface LadderVerbs {
  /**
   * Measures the ladder on the samples there are, in the background when its project is left.
   * Resolves when it is measured, was cancelled, or failed.
   */
  climbLadder(): Promise<void>;
  /** Reckons what the highest rung of the open project's ladder would take here, where there can be one. */
  weighLadder(): Promise<void>;
  /** Reads what was kept of the open project's ladder, unless it was measured here already. Resolves when it is there, or there is none. */
  readLadder(): Promise<void>;
  /** That of the open project. */
  cancelLadder(): void;
}

/** Which of them are worth fetching the code for. */
export const ladderFetches = {
  climbLadder: 'here',
  weighLadder: true,
  readLadder: true,
  cancelLadder: false,
} as const satisfies Fetches<LadderVerbs>;

/** Before anything is done. */
export function ladderSlice(): Omit<LadderSlice, keyof LadderVerbs> {
  return {
    laddersBy: new Map(),
    ladderTakes: undefined,
  };
}
