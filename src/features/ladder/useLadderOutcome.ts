// Which rung was enough in the open project, as an answer to its lesson.
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import { ladderOutcome } from '../../core/lessons/outcomes';
import { ladderNow } from '../../store/compare/ladderNow';
import { useAppStore } from '../../store/useAppStore';
import { isSoFar, stopAt } from './rungs';

/** Undefined until the ladder is measured to its end, and where too few pictures say where to stop. */
export function useLadderOutcome(): number | undefined {
  const { measured } = useAppStore(ladderNow);
  const stop = measured && !isSoFar(measured.tuning) ? stopAt(measured.rungs) : undefined;
  return stop && stop.total >= ENOUGH_FOR_A_SHARE ? ladderOutcome(stop.id) : undefined;
}
