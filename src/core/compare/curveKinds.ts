// The kinds of head that a learning curve can compare; apart from their solvers, which the page does not need.
import { everyOf } from '../base/everyOf';
import type { FineTuneSettings, MlpSettings } from '../solvers/epochs';
import type { InstantChoice } from '../heads/headChoice';
import type { ZeroShotHead } from '../heads/zeroShot';

/** A head to measure on embeddings, with its settings; a zero-shot head is there already, whatever the samples. */
export type CurveChoice =
  InstantChoice | { readonly kind: 'mlp'; readonly settings: MlpSettings } | { readonly kind: 'zero-shot'; readonly head: ZeroShotHead };

/** Fine-tuning, with its settings: it learns from feature maps in the engine, and so apart from the others. */
export interface FineTunedChoice {
  readonly kind: 'fine-tuned';
  readonly settings: FineTuneSettings;
}

export type CurveKind = CurveChoice['kind'] | FineTunedChoice['kind'];

/** In the order in which they are shown. */
export const CURVE_KINDS = everyOf<CurveKind>()(['linear', 'nearest-mean', 'nearest-neighbours', 'mlp', 'fine-tuned', 'zero-shot']);

/** Those that can be fitted some hundred times in a few seconds. */
export const QUICK_KINDS = ['linear', 'nearest-mean', 'nearest-neighbours'] as const satisfies readonly CurveKind[];
