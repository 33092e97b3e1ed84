// A head to evaluate, and the name of its settings; apart from the solvers, which the page does not need.
import type { MlpSettings } from '../solvers/epochs';
import type { TunedChoice } from './headChoice';
import type { ZeroShotHead } from './zeroShot';

/** Nearest mean from one sample of each class, drawn by the seed from those that may be learnt. */
export interface OneSampleChoice {
  readonly kind: 'one-sample';
  readonly seed: number;
}

/** A head to evaluate, with all its settings; a zero-shot head is there already, whatever the samples. */
export type EvaluatedChoice =
  TunedChoice | { readonly kind: 'mlp'; readonly settings: MlpSettings } | { readonly kind: 'zero-shot'; readonly head: ZeroShotHead };

/** What can be asked: also a head that nobody works with. */
export type AskedChoice = EvaluatedChoice | OneSampleChoice;

/** Equal for choices that make the same heads of the same samples. */
export function keyOf(choice: AskedChoice): string {
  switch (choice.kind) {
    case 'zero-shot': {
      const { classIds, classes, bias } = choice.head;
      // Which label a row is of shows in its bias.
      return JSON.stringify([choice.kind, classIds, [...classes], [...bias]]);
    }
    case 'mlp':
      // How long an epoch takes to be watched changes no head.
      return JSON.stringify([choice.kind, sorted({ ...choice.settings, epochMilliseconds: 0 })]);
    default:
      return JSON.stringify(sorted(choice));
  }
}

function sorted(settings: object): readonly (readonly [string, unknown])[] {
  return Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
}
