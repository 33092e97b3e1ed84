// The curves on screen: of the heads that are wished for, from what was measured so far.
import { useMemo } from 'react';
import type { CurveKind } from '../../core/compare/curveKinds';
import type { LearningCurve } from '../../core/compare/learningCurve';
import { curveOf } from '../../core/compare/learningCurve';
import { useAppStore } from '../../store/useAppStore';
import { idOf } from '../../store/base/projectState';

export interface ShownCurve extends LearningCurve {
  readonly kind: CurveKind;
}

/** In the order of the ladder; a head of which nothing is known yet has no points. */
export function useCurves(): readonly ShownCurve[] {
  const result = useAppStore((state) => state.curveResult);
  const projectId = useAppStore(({ project }) => idOf(project));
  const kinds = useAppStore((state) => state.settings.curve.kinds);
  return useMemo(() => {
    const measured = result?.projectId === projectId ? (result?.measured ?? []) : [];
    return kinds.map((kind) => ({ kind, ...curveOf(kind, measured) }));
  }, [result, projectId, kinds]);
}
