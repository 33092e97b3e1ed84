// Which part of pretraining's energy the head used, as an answer to its lesson.
import { timesAsMuch, USUAL_WATTS } from '../../core/compare/cost';
import { costOutcome } from '../../core/lessons/outcomes';
import { usualDevice } from './CostAnswer';
import { useCard, useHeadCost } from './useCost';

/** Undefined until both are known. */
export function useCostOutcome(): number | undefined {
  const head = useHeadCost(USUAL_WATTS[usualDevice()]);
  const { pretraining } = useCard(head?.spec);
  return head?.energy && typeof pretraining === 'object' ? costOutcome(timesAsMuch(pretraining, head.energy)) : undefined;
}
