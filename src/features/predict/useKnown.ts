// Whether a picture is like the samples at all, and which are nearest.
import { useMemo } from 'react';
import type { Embedding } from '../../core/backbones/embedding';
import type { Known } from '../../store/evaluation/known';
import { comparedNow, knownOf } from '../../store/evaluation/known';
import { useAppStore } from '../../store/useAppStore';

/** Undefined while there is nothing to compare with. */
export function useKnown(embedding: Embedding | undefined): Known | undefined {
  const compared = useAppStore(comparedNow);
  return useMemo(() => compared && embedding && knownOf(compared, embedding), [compared, embedding]);
}
