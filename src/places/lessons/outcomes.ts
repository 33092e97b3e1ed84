// What came out of each lesson in the open project, read off the tool that measures it.
import { timesAsMuch, USUAL_WATTS } from '../../core/compare/cost';
import { worthBeside } from '../../core/compare/worth';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import type { LessonId } from '../../core/lessons/lessons';
import { costOutcome, fewOutcome, ladderOutcome, misleadsOutcome, reuseOutcome } from '../../core/lessons/outcomes';
import { useColumns } from '../../features/columns/useColumns';
import { pairOf } from '../../features/columns/WorthSentence';
import { usualDevice } from '../../features/cost/CostAnswer';
import { useCard, useHeadCost } from '../../features/cost/useCost';
import { stopAt } from '../../features/ladder/rungs';
import { useCurves } from '../../features/learningCurve/useCurves';
import { useSwapped } from '../../features/lessons/useSwapped';
import { ladderNow } from '../../store/compare/ladderNow';
import { useAppStore } from '../../store/useAppStore';

function useReuse(): number | undefined {
  const [pretrained, other] = pairOf(useColumns()) ?? [];
  if (!pretrained?.made || !other?.made) return undefined;
  const { samples, more } = worthBeside(pretrained.made.table, other.made.table);
  return samples < ENOUGH_FOR_A_SHARE ? undefined : reuseOutcome(more);
}

function useFew(): number | undefined {
  const running = useAppStore(({ curveWork }) => curveWork.kind === 'running');
  const [first] = useCurves();
  return running || !first || first.points.length === 0 ? undefined : fewOutcome(first.points);
}

function useLadder(): number | undefined {
  const { measured } = useAppStore(ladderNow);
  const stop = measured && stopAt(measured.rungs);
  return stop && stop.total >= ENOUGH_FOR_A_SHARE ? ladderOutcome(stop.id) : undefined;
}

function useCost(): number | undefined {
  const head = useHeadCost(USUAL_WATTS[usualDevice()]);
  const pretraining = useCard(head?.spec)?.energy;
  return head?.energy && pretraining ? costOutcome(timesAsMuch(pretraining, head.energy)) : undefined;
}

function useMisleads(): number | undefined {
  const swapped = useSwapped();
  return swapped.total === 0 ? undefined : misleadsOutcome(swapped);
}

/** By lesson: the place of what came out among its answers; undefined until it is measured. */
export const useOutcomeOf: Readonly<Record<LessonId, () => number | undefined>> = {
  reuse: useReuse,
  few: useFew,
  ladder: useLadder,
  cost: useCost,
  misleads: useMisleads,
};
