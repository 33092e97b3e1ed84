// The temperature by which what is shown of samples was calibrated: held-out answers, and those of the test set.
import { headInUseNow } from '../head/headInUse';
import { shownEvaluation } from './shownEvaluation';

/** To be given to `useAppStore`. Undefined where nothing was calibrated. Folds have temperatures of their own, this one is of them all. */
export function factsTemperature(state: Parameters<typeof shownEvaluation>[0] & Parameters<typeof headInUseNow>[0]): number | undefined {
  return shownEvaluation(state)?.made.temperature ?? headInUseNow(state)?.temperature;
}
