// The place Compare: what its tools hold. The work is fetched late (`compareVerbs`).
import type { Rung } from '../../core/compare/ladder';
import type { ReportDocument, ReportDraft, Reported, ReportWords } from '../../core/compare/report';
import { NO_DRAFT } from '../../core/compare/report';
import type { Sample } from '../../core/dataset/dataset';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import type { ByFingerprint } from '../backbone/byFingerprint';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { DatasetSlice, ProjectState } from '../dataset/datasetSlice';
import { idOf } from '../embeddings/embeddingSlice';
import type { Column, ColumnId } from './columns';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { LadderTuning } from './ladderTuning';

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

export type Ladder =
  | { readonly kind: 'idle' }
  /** Two classes with samples are needed, and a backbone that is ready. */
  | { readonly kind: 'lacking' }
  /** `done`: 0 … 1. */
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string }
  /** `problemKey` is of the samples that it was measured on. */
  | {
      readonly kind: 'ready';
      readonly projectId: string;
      readonly problemKey: string;
      /** The fine-tuned one among them once it is measured. */
      readonly rungs: readonly Rung[];
      readonly tuning: LadderTuning;
    };

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

export interface CompareSlice extends CompareVerbs {
  readonly sampleSetWork: SampleSetWork;
  /** Which are side by side, in their order; each is compared with the first. None until they are first opened. */
  readonly columnIds: readonly ColumnId[];
  /** Whether they are in view: they cost work for as long as they are. */
  readonly columnsOpen: boolean;
  readonly columnsBy: ReadonlyMap<ColumnId, Column>;
  readonly ladder: Ladder;
  readonly lit: Lit;
  /** What a person wrote for reports of the open project, by its id and the experiment. */
  readonly reportDrafts: ReadonlyMap<string, ReportDraft>;
  /** Writes a part of such a draft. */
  draftReport(of: Reported, change: Partial<Omit<ReportDraft, 'at'>>): void;
  /** By fingerprint, milliseconds from a picture handed over to its embedding: the median of five. */
  readonly pictureTimes: ByFingerprint<number>;
}

/** What is fetched late. */
export interface CompareVerbs {
  /** Draws the pictures of a set and opens them as a project of their own. Resolves when all are in, or it was cancelled, or failed. */
  openSampleSet(wish: SampleSetWish): Promise<void>;
  cancelSampleSet(): void;
  /** The columns come into view: they are watched and made. */
  openColumns(): Promise<void>;
  /** They go out of view: their backbones are closed, what was measured stays. */
  closeColumns(): void;
  /** Sets which are side by side: MOST_COLUMNS at most, none twice. */
  chooseColumns(ids: readonly ColumnId[]): void;
  /** Called when samples, embeddings, backbones or the head's settings changed: makes anew what is behind, if they are in view. */
  columnsMayBeStale(): void;
  /** Goes on after a cancellation or a failure. */
  makeColumnsAgain(): void;
  cancelColumns(): void;
  /** Measures how long the chosen backbone takes for a picture, unless that is known or there is none. */
  timeOnePicture(): Promise<void>;
  /** Measures the ladder on the samples there are. Resolves when it is measured, was cancelled, or failed. */
  climbLadder(): Promise<void>;
  cancelLadder(): void;
  /** Finds the samples that light a channel of the chosen backbone most; the search before is given up. */
  findLit(wish: ChannelWish): Promise<void>;
  cancelLit(): void;
  /** Nobody looks at it any more. */
  forgetLit(): void;
  /** Hands out a report as a page that stands alone, called after the project. */
  saveReport(report: ReportDocument, words: ReportWords): void;
}

/** What a draft is kept under. */
export const draftKey = (project: ProjectState, of: Reported): string => `${idOf(project) ?? ''} ${of}`;

export function compareSlice(
  access: Access<CompareSlice & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing' | 'now'>,
  fetchVerbs: () => Promise<CompareVerbs>,
): CompareSlice {
  return {
    sampleSetWork: { kind: 'idle' },
    columnIds: [],
    columnsOpen: false,
    columnsBy: new Map(),
    ladder: { kind: 'idle' },
    lit: { kind: 'none' },
    pictureTimes: new Map(),
    reportDrafts: new Map(),
    draftReport(of, change) {
      const { project, reportDrafts } = access.get();
      const key = draftKey(project, of);
      access.set({
        reportDrafts: new Map([...reportDrafts, [key, { ...(reportDrafts.get(key) ?? NO_DRAFT), ...change, at: ports.now() }]]),
      });
    },
    ...lateVerbs<CompareVerbs>(access, ports, fetchVerbs, {
      openSampleSet: true,
      cancelSampleSet: false,
      openColumns: true,
      closeColumns: true,
      chooseColumns: true,
      columnsMayBeStale: false,
      makeColumnsAgain: true,
      cancelColumns: false,
      timeOnePicture: true,
      climbLadder: true,
      cancelLadder: false,
      findLit: true,
      cancelLit: false,
      forgetLit: false,
      saveReport: true,
    }),
  };
}
