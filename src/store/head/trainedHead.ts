// What is known of a head that was trained here, or opened from a file; and where training stands.
import type { Class } from '../../core/dataset/dataset';
import type { Missing } from '../../core/dataset/classCounts';
import type { TunedChoice } from '../../core/heads/headChoice';
import type { Counts } from '../../core/evaluation/newcombe';
import type { Prototypes } from '../../core/evaluation/prototypes';
import type { MlpSettings } from '../../core/solvers/epochs';
import type { Head } from '../../core/heads/heads';
import type { ByFingerprint, Chosen } from '../backbone/byFingerprint';
import { ofChosen } from '../backbone/byFingerprint';
import type { HeadDocument } from '../../formats/headDocument';

/** What a trained head was made of. */
export interface TrainedHead {
  readonly head: Head;
  readonly fingerprint: string;
  /** The `key` of the training problem it learnt; undefined when it learns from no sample and so is never behind. */
  readonly learntKey: string | undefined;
  /** Samples learnt from, by class id. */
  readonly learntFrom: ReadonlyMap<string, number>;
  /** The recordings that anything of it was chosen by; undefined where nobody knows any more. */
  readonly learntRecordings?: ReadonlySet<string> | undefined;
  /** Altered copies learnt from besides. */
  readonly augmentedCount?: number;
  /** How long learning took: of work alone. Undefined where an earlier version kept it, which did not know. */
  readonly milliseconds: number | undefined;
  /** Multiply-adds of learning, where it was counted as it went: of kinds that learn by epochs. */
  readonly operations?: number;
  /** Making the feature maps that it learnt from, which is in neither; absent where it needs none, or nobody noted it. */
  readonly maps?: { readonly pictures: number; readonly milliseconds: number };
  /** The settings it was fitted with, when it is of an instant kind. */
  readonly settings: TunedChoice | undefined;
  /** The settings it learnt with, when it is an MLP: those on the screen may be for the next one. Its `epochs` are those that it learnt. */
  readonly mlpSettings?: MlpSettings;
  /**
   * What it said of the samples that were kept back from it, where it learnt once: n × k probabilities. Nothing of it was chosen by them.
   */
  readonly heldOut?: { readonly ids: readonly string[]; readonly probabilities: Float32Array };
}

/** What makes the probabilities of a head mean what they say: found by evaluating heads of its kind on its backbone. */
export interface HeadCalibration {
  readonly fingerprint: string;
  readonly kind: Head['kind'];
  /** By which its logits are divided. */
  readonly temperature: number;
  /** How many held-out samples they were right about; absent while that is being found out anew. */
  readonly score?: Counts | undefined;
}

/** What a file of the head in use may take along to say "I don't know" by, from the evaluation on screen. */
export interface HeadNovelty {
  readonly fingerprint: string;
  /** `classIds` are those of the prototypes' indices, `heldOutIds` those of the samples that were held out for them. */
  readonly prototypes: Prototypes & { readonly classIds: readonly string[]; readonly heldOutIds: readonly string[] };
}

/** The head that was trained on the chosen backbone. */
export function trainedNow(state: { readonly trainedBy: ByFingerprint<TrainedHead> } & Chosen): TrainedHead | undefined {
  return ofChosen(state.trainedBy, state);
}

/** A head from a file, with the classes it names. It predicts until it is closed. */
export interface OpenedHead {
  readonly document: HeadDocument;
  readonly head: Head;
  readonly classes: readonly Class[];
}

export type Training =
  | { readonly kind: 'missing'; readonly missing: Missing }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'current' }
  /** A kind that learns when asked, and has not been asked. */
  | { readonly kind: 'unasked' }
  /** It predicts, but has not learnt from the newest samples: its kind learns when asked. */
  | { readonly kind: 'behind' }
  /** `again`: it is tried once more by itself. */
  | { readonly kind: 'failed'; readonly detail: string; readonly again: boolean };

/** How the settings that are left open stand for the samples as they are. */
export type AutoTuning = { readonly kind: 'idle' } | { readonly kind: 'running' } | { readonly kind: 'failed'; readonly detail: string };
