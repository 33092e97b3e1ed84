// How good the head is: the table of held-out predictions of the chosen project, backbone and head, and what a person is told of it.
import type { PictureMeasures } from '../../core/dataset/pictureFaults';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import type { History, NewState, StateId } from '../../core/evaluation/history';
import type { Prototypes } from '../../core/evaluation/prototypes';
import type { Quality } from '../../core/evaluation/quality';
import type { ClassCoverage } from '../../core/evaluation/rounds';
import type { Twins } from '../../core/evaluation/twins';
import type { Interval } from '../../core/evaluation/wilson';
import type { Head } from '../../core/heads/heads';
import type { InfluenceVerbs } from './influenceVerbs';
import type { ResultFiles } from './resultFiles';
import type { ByFingerprint } from '../backbone/byFingerprint';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

/** What a state of the history says of how it learnt. */
export type Learnt = Omit<NewState, 'key' | 'at'>;

/** A table, and what it was made of. */
export interface MadeEvaluation {
  /** Equal for evaluations of the same head, samples and split. */
  readonly key: string;
  readonly projectId: string;
  readonly fingerprint: string;
  readonly headKind: Head['kind'];
  /** The key of the training problem whose samples were asked. */
  readonly problemKey: string;
  /** Its probabilities are calibrated, each fold's by the other folds. */
  readonly table: HeldOutTable;
  /** What makes the probabilities of the head in use mean what they say. */
  readonly temperature: number;
  /** The expected calibration error before that. */
  readonly errorBefore: number;
  /** Of that of the table: see `calibrationInterval`. */
  readonly errorInterval: Interval;
  /** Of each class that has samples: the first of the table's. */
  readonly coverage: readonly ClassCoverage[];
  readonly quality: Quality;
  /** What the head learnt, for its history. */
  readonly learnt: Learnt;
  /** Of samples that can be asked, at most a drawn thousand, how unlike all other recordings each is: see `noveltyOf`. */
  readonly novelty: {
    readonly ids: readonly string[];
    readonly values: Float64Array;
    /** To the nearest sample of another recording. */
    readonly similarities: Float64Array;
    /** `classIds` are those of its indices, `heldOutIds` those of the samples that were held out for it. */
    readonly prototypes: Prototypes & { readonly classIds: readonly string[]; readonly heldOutIds: readonly string[] };
  };
}

export type Evaluation =
  /** There is no head yet. */
  | { readonly kind: 'away' }
  /**
   * The head rests, or will soon; or it `learns` by epochs and is asked when that has ended. `before` is of the same project and backbone.
   * `done`: 0 … 1.
   */
  | { readonly kind: 'making'; readonly done: number; readonly before: MadeEvaluation | undefined; readonly learns?: boolean }
  | ({ readonly kind: 'ready' } & MadeEvaluation)
  | { readonly kind: 'none'; readonly why: NoEvaluation };

/** Why nothing can be said of the head in use. */
export type NoEvaluation =
  /** It is from a file: nobody knows here what it learnt. */
  | { readonly kind: 'opened' }
  /** It learns when asked, and has not learnt the newest samples. */
  | { readonly kind: 'behind' }
  /** It was fine-tuned, and nothing was kept back from it to test on, or what it said of that is not at hand. */
  | { readonly kind: 'not-kept' }
  /** It is an MLP, and by which settings it learnt was not kept with it. */
  | { readonly kind: 'settings-unknown' }
  | { readonly kind: 'failed'; readonly detail: string };

export interface HistoryVerbs {
  /** Called when an evaluation is there: keeps it as a state, if it is another one than the newest. */
  historyMayGrow(): Promise<void>;
  /** Called where the history is shown: reads that of the open project, also where nothing can be evaluated. */
  readHistory(): Promise<void>;
  /** Gives a state a name; one of blanks alone takes it away. */
  nameState(state: StateId, name: string): void;
  /** Makes heads as that state did: kind, its settings, altered copies. Samples, labels and the backbone stay as they are. */
  bringBackState(state: StateId): void;
}

export interface BlankVerbs {
  /** Shows the blank pictures to the chosen backbone, if it has not seen them; resolves once it has, or cannot. */
  lookAtBlanks(): Promise<void>;
}

export interface PictureCheckVerbs {
  /** Measures the pictures of all samples that were not measured yet, and compares all with those that are learnt from. */
  checkPictures(): Promise<void>;
  cancelPictureCheck(): void;
}

/** Where measuring the pictures stands. */
export type PictureCheck =
  | { readonly kind: 'idle' }
  /** Each picture is measured, then those that are learnt from are compared with those of the test set and with each other. */
  | {
      readonly kind: 'running';
      readonly projectId: string;
      readonly step: 'measuring' | 'comparing';
      readonly done: number;
      readonly total: number;
    }
  | ({ readonly kind: 'done'; readonly projectId: string } & CheckedPictures);

/** By sample id; samples that came later are missing. */
export interface CheckedPictures {
  readonly measures: ReadonlyMap<string, PictureMeasures>;
  /** Of the test set and what is learnt from. */
  readonly twins: Twins;
  /** Of what is learnt from: see `twinsAmong`. */
  readonly alike: Twins;
  /** Pictures that could be read and were compared with none: the backbone had not seen them. */
  readonly uncompared: number;
}

export interface EvaluationSlice extends PictureCheckVerbs, ResultFiles, HistoryVerbs, InfluenceVerbs, BlankVerbs {
  readonly evaluation: Evaluation;
  readonly pictureCheck: PictureCheck;
  /** What the head of a project once scored; undefined until it was needed. */
  readonly stateHistory: { readonly projectId: string; readonly history: History } | undefined;
  /** What blank pictures look like to each backbone: see `blankPictures`. */
  readonly blankBy: ByFingerprint<readonly Float32Array[]>;
  /** Called when the head in use, or whether it rests, may be another: makes the table anew, if that matters to it. */
  evaluationMayBeStale(): void;
}

/** What is fetched late. */
export type EvaluationVerbs = Omit<EvaluationSlice, 'evaluation' | 'stateHistory' | 'pictureCheck' | 'blankBy'>;

/** The table that is shown, of the project and backbone that it says. */
export const madeNow = (evaluation: Evaluation): MadeEvaluation | undefined =>
  evaluation.kind === 'ready' ? evaluation : evaluation.kind === 'making' ? evaluation.before : undefined;

const NO_BLANKS: EvaluationSlice['blankBy'] = new Map();

/** `fetchVerbs` gives the work: `evaluationVerbs`. */
export function evaluationSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<EvaluationVerbs>,
): EvaluationSlice {
  return {
    evaluation: { kind: 'away' },
    stateHistory: undefined,
    pictureCheck: { kind: 'idle' },
    blankBy: NO_BLANKS,
    ...lateVerbs<EvaluationVerbs>(access, ports, fetchVerbs, {
      evaluationMayBeStale: true,
      historyMayGrow: true,
      readHistory: true,
      nameState: true,
      bringBackState: true,
      checkPictures: true,
      cancelPictureCheck: false,
      saveTable: true,
      saveFigure: true,
      savePicture: true,
      headWithout: true,
      lookAtBlanks: true,
    }),
  };
}
