// A shortcut that a person plants with recordings of their own: how far it is, and what it cost once both sides were tested.
import { useMemo } from 'react';
import type { OwnShortcutScore, Planting } from '../../core/evaluation/ownShortcut';
import { ownShortcutScore, plantingOf } from '../../core/evaluation/ownShortcut';
import { idOf } from '../../store/base/projectState';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { madeTestNow } from '../../store/evaluation/testSetSlice';
import { useAppStore } from '../../store/useAppStore';

export interface OwnShortcutNow extends Planting {
  /** Undefined while a step is left, or while one side was not tested. */
  readonly score: OwnShortcutScore | undefined;
}

/** Follows samples, tags and both tests. */
export function useOwnShortcut(): OwnShortcutNow {
  const dataset = useAppStore((state) => state.dataset);
  const heldOut = useAppStore(shownEvaluation)?.table;
  const tested = useAppStore((state) => {
    const made = madeTestNow(state);
    return made && made.projectId === idOf(state.project) ? made.table : undefined;
  });
  const planting = useMemo(() => plantingOf(dataset), [dataset]);
  const score = useMemo(
    () => (planting.now === 'see' && heldOut && tested ? ownShortcutScore(dataset, planting.grounds, heldOut, tested) : undefined),
    [dataset, planting, heldOut, tested],
  );
  return { ...planting, score };
}
