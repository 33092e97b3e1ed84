// What the head in use says of an embedding.
import { useMemo } from 'react';
import type { Embedding } from '../../core/backbones/embedding';
import type { ClassScore } from '../../store/head/scores';
import { scoresOf } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';
import { headInUseNow } from '../../store/head/headInUse';

/**
 * Scores in the order of the classes; undefined without a head, an embedding, or a backbone that fits both:
 * what another one saw is no answer any more.
 */
export function useScores(embedding: Embedding | undefined): readonly ClassScore[] | undefined {
  const head = useAppStore(headInUseNow);
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined));
  const seen = embedding && (inUse ?? embedding.fingerprint) === embedding.fingerprint ? embedding : undefined;
  return useMemo(() => head && seen && scoresOf(head, seen), [head, seen]);
}
