// What the head in use says of an embedding.
import { useMemo } from 'react';
import type { Embedding } from '../../core/embedding';
import type { ClassScore, HeadInUse } from '../../store/headInUse';
import { headInUse, scoresOf } from '../../store/headInUse';
import { useAppStore } from '../../store/useAppStore';

/** The head that predicts now, or undefined while there is none. */
export function useHeadInUse(): HeadInUse | undefined {
  const opened = useAppStore((state) => state.opened);
  const trained = useAppStore((state) => state.trained);
  const dataset = useAppStore((state) => state.dataset);
  return useMemo(() => headInUse(opened, trained, dataset), [opened, trained, dataset]);
}

/** Scores in the order of the classes; undefined without a head, an embedding, or a backbone that fits both. */
export function useScores(embedding: Embedding | undefined): readonly ClassScore[] | undefined {
  const head = useHeadInUse();
  return useMemo(() => head && embedding && scoresOf(head, embedding), [head, embedding]);
}
