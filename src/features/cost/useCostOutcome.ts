// Which part of pretraining's energy the head used, as an answer to its lesson.
import { timesAsMuch } from '../../core/compare/cost';
import { costOutcome } from '../../core/lessons/outcomes';
import { useCard, useHeadCostNow } from './useCost';

/** Undefined until both are known. */
export function useCostOutcome(): number | undefined {
  const head = useHeadCostNow();
  const { pretraining } = useCard(head?.spec);
  return head?.energy && typeof pretraining === 'object' ? costOutcome(timesAsMuch(pretraining, head.energy)) : undefined;
}
