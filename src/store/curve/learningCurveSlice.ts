// The learning curve: what was measured, and how far the measuring is. The work is `learningCurveVerbs`.
import type { CurveChoice, FineTunedChoice } from '../../core/compare/curveKinds';
import type { CurveSettings } from '../../core/project/settings';
import type { CurveLack, Measured } from '../../core/compare/learningCurve';
import type { Access } from '../base/access';
import type { NamedBackbone } from '../backbone/namedBackbone';
import type { TuningOffer, TuningProgress } from './curveTuning';
import type { TuningFailure } from '../epochs/tuningFailure';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { Ports } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import { idOf } from '../base/projectState';

/** What was measured, and of what: it stays on screen when samples change, marked as of so many. */
export interface CurveResult {
  readonly projectId: string;
  /** The backbone that it was measured with. */
  readonly backbone: NamedBackbone | undefined;
  readonly fingerprint: string;
  /** The training problem's key. */
  readonly of: string;
  readonly samples: number;
  readonly classCount: number;
  readonly draws: number;
  readonly seed: number;
  /** The share of the samples that a draw keeps back, 0 … 1. */
  readonly heldOut: number;
  readonly measured: readonly Measured[];
  /** The heads of which all points were measured. */
  readonly whole: readonly (CurveChoice | FineTunedChoice)[];
  /** With what the points of the fine-tuned line were measured, all or some. */
  readonly tuned: FineTunedChoice | undefined;
}

export type CurveWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number | undefined }
  /** The fine-tuned line, after the others. */
  | { readonly kind: 'tuning'; readonly progress: TuningProgress | undefined }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'lacking'; readonly lack: CurveLack | { readonly kind: 'embeddings' } }
  | { readonly kind: 'failed'; readonly failure: TuningFailure };

/** Whether the curve, or its fine-tuned line, is being measured. */
export const isMeasuring = ({ kind }: CurveWork): boolean => kind === 'running' || kind === 'tuning';

export interface LearningCurveSlice {
  readonly curveResult: CurveResult | undefined;
  readonly curveWork: CurveWork;
  /** What the fine-tuned line would cost; undefined until it was reckoned for a problem. */
  readonly tuningOffer: TuningOffer | undefined;
  /** Reads what was kept of the open project, unless some of it was measured here. */
  readCurve(): Promise<void>;
  /** Reads what was kept, and measures if nothing is there to be looked at. */
  openCurve(): Promise<void>;
  /** Measures what is wished for and not measured yet, on the samples as they are; resolves when done, cancelled or refused. */
  measureCurve(): Promise<void>;
  /** Changes the curve's settings and measures what they add. */
  configureCurve(change: Partial<CurveSettings>): Promise<void>;
  cancelCurve(): void;
  /** Stops measuring, and lets go of what it held: another project or backbone is there. */
  leaveCurve(): void;
}

/** What is fetched late. */
export type LearningCurveVerbs = Omit<LearningCurveSlice, 'curveResult' | 'curveWork' | 'tuningOffer' | 'configureCurve'>;

/** `fetchVerbs` gives the work: `learningCurveVerbs`. */
export function learningCurveSlice(
  access: Access<LearningCurveSlice & DatasetSlice & SettingsSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<LearningCurveVerbs>,
): LearningCurveSlice {
  const { get } = access;
  return {
    curveResult: undefined,
    curveWork: { kind: 'idle' },
    tuningOffer: undefined,
    // Set at once: by the time the code is there another project may be open.
    configureCurve(change) {
      get().changeSettings({ curve: { ...get().settings.curve, ...change } });
      return get().measureCurve();
    },
    ...lateVerbs<LearningCurveVerbs>(
      access,
      ports,
      fetchVerbs,
      { openCurve: 'here', readCurve: 'here', measureCurve: 'here', cancelCurve: false, leaveCurve: false },
      () => idOf(get().project),
    ),
  };
}
