// A head to evaluate, and the name of its settings; apart from the solvers, which the page does not need.
import type { MlpSettings } from '../solvers/epochs';
import { plainSha256 } from '../base/plainSha256';
import type { InstantChoice, NearestNeighboursChoice, TunedChoice } from './headChoice';
import type { ZeroShotHead } from './zeroShot';

/** Nearest mean from one sample of each class, drawn by the seed from those that may be learnt. */
export interface OneSampleChoice {
  readonly kind: 'one-sample';
  readonly seed: number;
}

/** A head that learnt once, by what it said then of the rows that were kept back from it. */
export interface OnceLearntChoice {
  readonly kind: 'fine-tuned';
  /** In order. */
  readonly keptBack: Uint32Array;
  /** n × k, in the order of these rows. */
  readonly probabilities: Float32Array;
}

/** A head to evaluate, with all its settings; a zero-shot head is there already, whatever the samples. */
export type EvaluatedChoice =
  | TunedChoice
  /** Left open: each fold chooses how many vote from what it learns. */
  | NearestNeighboursChoice
  | { readonly kind: 'mlp'; readonly settings: MlpSettings }
  | { readonly kind: 'zero-shot'; readonly head: ZeroShotHead }
  | OnceLearntChoice;

/** What can be evaluated: also a head that nobody works with. */
export type EvaluableChoice = EvaluatedChoice | OneSampleChoice;

/**
 * A head that was learnt as `tuned`, as it is evaluated; `wanted` is what a person chose. How many neighbours vote is chosen by counting
 * right answers, and counts the luck of those it was chosen by: of noise some 6 in 100 too many are right. So each fold chooses its own.
 * A penalty is chosen by cross entropy, which moves hardly an answer from one class to another: it is chosen once, from all samples
 * (`heldOutUnseen.test.ts` measures it; Cawley & Talbot, On over-fitting in model selection and subsequent selection bias in
 * performance evaluation, JMLR 11, 2010).
 */
export const evaluatedAs = (wanted: InstantChoice | undefined, tuned: TunedChoice): TunedChoice | NearestNeighboursChoice =>
  tuned.kind === 'nearest-neighbours' && wanted?.kind === tuned.kind && wanted.k === 'auto' ? wanted : tuned;

/** Equal for choices that make the same heads of the same samples. */
export function keyOf(choice: EvaluableChoice): string {
  switch (choice.kind) {
    case 'zero-shot': {
      const { classIds, classes, bias } = choice.head;
      // Which label a row is of shows in its bias.
      return JSON.stringify([choice.kind, classIds, [...classes], [...bias]]);
    }
    case 'mlp':
      // How long an epoch takes to be watched changes no head.
      return JSON.stringify([choice.kind, sorted({ ...choice.settings, epochMilliseconds: 0 })]);
    case 'fine-tuned':
      return `${choice.kind} ${digestOf(choice.probabilities)}`;
    default:
      return JSON.stringify(sorted(choice));
  }
}

function sorted(settings: object): readonly (readonly [string, unknown])[] {
  return Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
}

const digests = new WeakMap<Float32Array, string>();

function digestOf(values: Float32Array): string {
  const known = digests.get(values);
  if (known !== undefined) return known;
  const digest = plainSha256(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  const text = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  digests.set(values, text);
  return text;
}
