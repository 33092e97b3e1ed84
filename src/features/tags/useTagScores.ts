// The score under each tag: of samples that were held out, or of the test set.
import { useMemo } from 'react';
import type { ScoredPictures } from '../../core/compare/labAddress';
import type { TagScore } from '../../core/evaluation/tagScores';
import { tagScores } from '../../core/evaluation/tagScores';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { madeTestNow } from '../../store/evaluation/testSetSlice';
import { useAppStore } from '../../store/useAppStore';
import { idOf } from '../../store/base/projectState';

/** Empty where nothing that is tagged was tested. */
export function useTagScores(of: ScoredPictures): readonly TagScore[] {
  const heldOut = useAppStore(shownEvaluation)?.table;
  const tested = useAppStore((state) => {
    const made = madeTestNow(state);
    return made && made.projectId === idOf(state.project) ? made.table : undefined;
  });
  const samples = useAppStore(({ dataset }) => (of === 'test-set' ? dataset.testSamples : dataset.samples));
  const table = of === 'test-set' ? tested : heldOut;
  return useMemo(() => (table ? tagScores(table, samples) : []), [table, samples]);
}
