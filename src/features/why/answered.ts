// What a head says of a look, with the exact evidence where there is any.
import type { Evidence } from '../../core/evidence/evidenceMap';
import { evidenceOf } from '../../core/evidence/evidenceMap';
import type { HeadInUse } from '../../store/head/headInUse';
import type { ClassScore } from '../../store/head/scores';
import { scoresOf } from '../../store/head/scores';
import type { Look } from './useLook';

export interface Answered {
  readonly scores: readonly ClassScore[];
  /** The exact evidence, where the head and the backbone have it. */
  readonly evidence: Evidence | undefined;
}

/** Undefined where the head does not fit the look. */
export function answered(head: HeadInUse, look: Look): Answered | undefined {
  const scores = scoresOf(head, look.embedding);
  if (!scores) return undefined;
  const exact = head.head.kind === 'linear' && head.head.classIds.length > 1 && look.map?.shape.channels === head.head.embeddingLength;
  return {
    scores,
    evidence: exact ? evidenceOf(head.head, look.map.values, look.map.shape, { temperature: head.temperature ?? 1 }) : undefined,
  };
}
