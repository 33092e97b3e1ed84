// What the head in use says of what the camera shows now.
import type { ClassScore } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';
import { useScores } from './useScores';

/** See `useScores`. What was seen before the backbone stopped is not what the camera shows now. */
export function useLiveScores(): readonly ClassScore[] | undefined {
  return useScores(useAppStore(({ backbone, live }) => (backbone.kind === 'ready' ? live?.embedding : undefined)));
}
