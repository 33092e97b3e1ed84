// What a choice leaves open, filled in with ordinary values; apart from the solvers, which the page does not need.
import { defaultLogisticOptions } from '../solvers/logisticOptions';
import type { InstantChoice, TunedChoice } from './headChoice';
import { usualNeighbours } from './usualNeighbours';

/** The choice with ordinary values for what it leaves open: good until the samples have been asked. */
export function withDefaults(choice: InstantChoice): TunedChoice {
  switch (choice.kind) {
    case 'linear':
      return { ...choice, l2: choice.l2 === 'auto' ? defaultLogisticOptions.l2 : choice.l2 };
    case 'nearest-mean':
      return choice;
    case 'nearest-neighbours':
      return { ...choice, k: choice.k === 'auto' ? usualNeighbours : choice.k };
  }
}
