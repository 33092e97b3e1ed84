// The answer to what the camera shows now, small.
import { isSeeing } from '../../store/capture/cameraSentence';
import { liveNow } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import { Answer } from './Answer';
import { useKnown } from './useKnown';
import { useLiveScores } from './useLiveScores';

/**
 * The likeliest class of the newest frame on a strip, or "I don't know"; a placeholder until there is an answer.
 * Nothing for a camera that sends nothing.
 */
export function LiveAnswer() {
  const unknown = useKnown(useAppStore(liveNow)?.embedding)?.unknown ?? false;
  const seeing = useAppStore(({ camera }) => isSeeing(camera));
  const answer = useLiveScores()?.find(({ leading }) => leading);
  return seeing ? <Answer of={answer} unknown={unknown} size="strip" /> : null;
}
