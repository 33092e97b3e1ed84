// What the head in use says of what the camera shows now.
import type { ClassScore } from '../../store/head/scores';
import { liveNow } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import { useScores } from './useScores';

/** See `useScores`. What was seen before the backbone stopped is not what the camera shows now. */
export function useLiveScores(): readonly ClassScore[] | undefined {
  return useScores(useAppStore((state) => (state.backbone.kind === 'ready' ? liveNow(state)?.embedding : undefined)));
}
