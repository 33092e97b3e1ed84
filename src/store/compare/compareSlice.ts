// The place Compare: what its tools hold. The work is fetched late (`compareVerbs`).
import type { CostAssumptions } from '../../core/compare/cost';
import type { MeasuredRung, Rung, RungId } from '../../core/compare/ladder';
import type { ReportDocument, ReportDraft, Reported, ReportWords } from '../../core/compare/report';
import { NO_DRAFT } from '../../core/compare/report';
import type { Sample } from '../../core/dataset/dataset';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import type { ByFingerprint } from '../backbone/byFingerprint';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { ColumnCurve } from './columnCurves';
import type { Column, ColumnId, MadeColumn } from './columns';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { LadderSettings } from './ladderSettings';
import type { LadderTuning } from './ladderTuning';
import type { MeasuredOf } from './measuredOf';
import type { PictureTime } from './pictureTime';

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

export type LadderWork =
  | { readonly kind: 'idle' }
  /** Two classes with samples are needed, and a backbone that is ready. */
  | { readonly kind: 'lacking' }
  /** `done`: 0 … 1. The rungs that are measured already, and all that there will be. */
  | { readonly kind: 'running'; readonly done: number; readonly rungs: readonly Rung[]; readonly ids: readonly RungId[] }
  | { readonly kind: 'cancelled' }
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
  /** Whether what is said of it is in view. */
  readonly sampleSetSeen: boolean;
  /** Called when what is said of it comes into view, or goes. */
  seeSampleSet(seen: boolean): void;
  /**
   * By project, which are side by side, in their order; each is compared with the first.
   * None until they are first opened there (`columnIdsNow`).
   */
  readonly columnIdsBy: ReadonlyMap<string, readonly ColumnId[]>;
  /** Whether they are in view: they cost work for as long as they are. */
  readonly columnsOpen: boolean;
  readonly columnsBy: ReadonlyMap<ColumnId, Column>;
  /** What columns came to, by project and backbone (`madeKey`): those that were measured last, newest last. */
  readonly madeColumns: ReadonlyMap<string, MadeColumn>;
  /** Whether their learning curves are measured as well, while they are in view. */
  readonly curvesWanted: boolean;
  /** Learning curves of columns, by project and backbone. */
  readonly columnCurves: ReadonlyMap<string, ColumnCurve>;
  /** By project. */
  readonly laddersBy: ReadonlyMap<string, Ladder>;
  /** What the fine-tuned rung of a project would take at most with a backbone, as a short trial tells; undefined until it was tried. */
  readonly ladderTakes: { readonly projectId: string; readonly fingerprint: string; readonly milliseconds: number } | undefined;
  readonly lit: Lit;
  /** Writes a part of what is kept for a report with the open project's settings. */
  draftReport(of: Reported, change: Partial<Omit<ReportDraft, 'at'>>): void;
  /** By project, what was set of cost; none until somebody did: what this device usually is. */
  readonly costAssumedBy: ReadonlyMap<string, CostAssumptions>;
  /** Of the open project. */
  assumeCost(assumed: CostAssumptions): void;
  /** From a picture handed over to its embedding, the median of five: on the device on which it was looked up last. */
  readonly pictureTimes: ByFingerprint<PictureTime>;
}

/** What is fetched late. */
export interface CompareVerbs {
  /**
   * Draws the pictures of a set and opens them as a project of their own, which may wait for `takeSampleSet`.
   * Resolves when all are in, or it was cancelled, or failed.
   */
  openSampleSet(wish: SampleSetWish): Promise<void>;
  /** Opens the set that is ready. */
  takeSampleSet(): void;
  cancelSampleSet(): void;
  /** The columns come into view: they are watched and made, with their learning curves if those are wanted. */
  openColumns(withCurves?: boolean): Promise<void>;
  /** Reads what was kept of the open project's columns: what they came to, and which they were where none are chosen in it. */
  readColumns(): Promise<void>;
  /** They go out of view: their backbones are closed, what was measured stays. */
  closeColumns(): void;
  /** Sets which are side by side in the open project: MOST_COLUMNS at most, none twice. */
  chooseColumns(ids: readonly ColumnId[]): void;
  /** Called when samples, embeddings, backbones or the head's settings changed: makes anew what is behind, if they are in view. */
  columnsMayBeStale(): void;
  /** Goes on after a cancellation or a failure. */
  makeColumnsAgain(): void;
  cancelColumns(): void;
  /** Measures how long the chosen backbone takes for a picture on its device, unless that is known or there is none. */
  timeOnePicture(): Promise<void>;
  /** Reads what was assumed of cost in the open project, unless something is by now. */
  readCost(): Promise<void>;
  /** Keeps what is assumed of cost with the open project. */
  keepAssumed(assumed: CostAssumptions): Promise<void>;
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
  /** Finds the samples that light a channel of the chosen backbone most; the search before is given up. */
  findLit(wish: ChannelWish): Promise<void>;
  cancelLit(): void;
  /** Nobody looks at it any more. */
  forgetLit(): void;
  /** Hands out a report as a page that stands alone, called after the project. */
  saveReport(report: ReportDocument, words: ReportWords): void;
}

/** The place Compare before anything is measured; the verbs fetch their work with the first call, but for what is set at once. */
export function compareSlice(
  access: Access<CompareSlice & SettingsSlice & NoticeSlice & Pick<DatasetSlice, 'project'>>,
  ports: Pick<Ports, 'whyMissing' | 'now'>,
  fetchVerbs: () => Promise<CompareVerbs>,
): CompareSlice {
  return {
    sampleSetWork: { kind: 'idle' },
    sampleSetSeen: false,
    seeSampleSet: (seen) => access.set({ sampleSetSeen: seen }),
    columnIdsBy: new Map(),
    columnsOpen: false,
    columnsBy: new Map(),
    madeColumns: new Map(),
    curvesWanted: false,
    columnCurves: new Map(),
    laddersBy: new Map(),
    ladderTakes: undefined,
    lit: { kind: 'none' },
    pictureTimes: new Map(),
    costAssumedBy: new Map(),
    assumeCost(assumed) {
      const { project, costAssumedBy, keepAssumed } = access.get();
      const projectId = idOf(project);
      if (projectId === undefined) return;
      access.set({ costAssumedBy: new Map(costAssumedBy).set(projectId, assumed) });
      void keepAssumed(assumed);
    },
    draftReport(of, change) {
      const { settings, changeSettings } = access.get();
      const { reports } = settings;
      changeSettings({ reports: { ...reports, [of]: { ...(reports[of] ?? NO_DRAFT), ...change, at: ports.now() } } });
    },
    ...lateVerbs<CompareVerbs>(access, ports, fetchVerbs, {
      openSampleSet: true,
      takeSampleSet: false,
      cancelSampleSet: false,
      openColumns: true,
      readColumns: true,
      closeColumns: true,
      chooseColumns: true,
      columnsMayBeStale: false,
      makeColumnsAgain: true,
      cancelColumns: false,
      timeOnePicture: true,
      readCost: true,
      keepAssumed: true,
      climbLadder: true,
      weighLadder: true,
      readLadder: true,
      cancelLadder: false,
      findLit: true,
      cancelLit: false,
      forgetLit: false,
      saveReport: true,
    }),
  };
}
