// Which kind of head a person chose, with the settings of that kind; plain data.
import { everyOf } from '../base/everyOf';

/** Logistic regression. `l2` is the penalty λ of `LogisticOptions`, more than 0, or left to cross-validation. */
export interface LinearChoice {
  readonly kind: 'linear';
  readonly l2: 'auto' | number;
  readonly balanced: boolean;
}

/** How many neighbours vote: a whole number from 1 on, or left to leaving out. */
export interface NearestNeighboursChoice {
  readonly kind: 'nearest-neighbours';
  readonly k: 'auto' | number;
}

/** Kinds that learn within a frame or so: they follow the samples without being asked. */
export type InstantChoice = LinearChoice | { readonly kind: 'nearest-mean' } | NearestNeighboursChoice;

/** Kinds that learn when a person asks, or from no sample at all. */
export type LaterChoice = { readonly kind: 'mlp' } | { readonly kind: 'fine-tuned' } | { readonly kind: 'zero-shot' };

export type HeadChoice = InstantChoice | LaterChoice;

/** An instant choice with nothing left open. */
export type TunedChoice =
  (LinearChoice & { readonly l2: number }) | { readonly kind: 'nearest-mean' } | (NearestNeighboursChoice & { readonly k: number });

export const HEAD_KINDS = everyOf<HeadChoice['kind']>()(['linear', 'nearest-mean', 'nearest-neighbours', 'mlp', 'fine-tuned', 'zero-shot']);

export const defaultLinearChoice: LinearChoice = { kind: 'linear', l2: 'auto', balanced: true };

export const defaultNearestNeighboursChoice: NearestNeighboursChoice = { kind: 'nearest-neighbours', k: 'auto' };

export const defaultInstantChoice: InstantChoice = defaultLinearChoice;

export const defaultHeadChoice: HeadChoice = defaultInstantChoice;

/** The choice when it learns by itself, else undefined. */
export function instantChoice(choice: HeadChoice): InstantChoice | undefined {
  switch (choice.kind) {
    case 'linear':
    case 'nearest-mean':
    case 'nearest-neighbours':
      return choice;
    default:
      return undefined;
  }
}

/** Whether a setting is left to be chosen from the samples. */
export function leavesOpen(choice: InstantChoice): boolean {
  return (choice.kind === 'linear' && choice.l2 === 'auto') || (choice.kind === 'nearest-neighbours' && choice.k === 'auto');
}
