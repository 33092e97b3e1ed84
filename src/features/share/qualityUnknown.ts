// Whether nobody can say yet how good the head is: then adding samples is what there is to do next.
import type { AppState } from '../../store/appState';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';

/** Of a head taught here: no sample could be asked, or the first answers are on their way. One from a file is as good as it says. */
export function qualityUnknown(state: AppState): boolean {
  if (state.opened) return false;
  const shown = shownEvaluation(state);
  return shown ? shown.quality.total === 0 : state.evaluation.kind === 'making';
}
