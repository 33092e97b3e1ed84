// How the head does on the pictures with swapped backgrounds that its lesson gave it to try.
import type { Counts } from '../../core/evaluation/newcombe';
import { misleadsOutcome } from '../../core/lessons/outcomes';
import { headInUseNow } from '../../store/head/headInUse';
import { scoresOf } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';

/** `total` is 0 before any was tried. */
export function useSwapped(): Counts {
  const head = useAppStore(headInUseNow);
  const trials = useAppStore((state) => state.lessonTrials);
  const tried = useAppStore((state) => state.tried);
  const answers = tried.flatMap(({ name, embedding }) => {
    const [truth, scores] = [trials.get(name), head && embedding && scoresOf(head, embedding)];
    return truth !== undefined && scores ? [scores.some(({ class: { id }, leading }) => leading && id === truth)] : [];
  });
  return { right: answers.filter(Boolean).length, total: answers.length };
}

/** As an answer to the lesson; undefined before any was tried. */
export function useSwappedOutcome(): number | undefined {
  const swapped = useSwapped();
  return swapped.total === 0 ? undefined : misleadsOutcome(swapped);
}
