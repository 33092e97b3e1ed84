// What the head in use says of an embedding.
import { useMemo } from 'react';
import type { Embedding } from '../../core/embedding';
import type { ClassScore } from '../../store/scores';
import { scoresOf } from '../../store/scores';
import { useHeadInUse } from './useHeadInUse';

/** Scores in the order of the classes; undefined without a head, an embedding, or a backbone that fits both. */
export function useScores(embedding: Embedding | undefined): readonly ClassScore[] | undefined {
  const head = useHeadInUse();
  return useMemo(() => head && embedding && scoresOf(head, embedding), [head, embedding]);
}
