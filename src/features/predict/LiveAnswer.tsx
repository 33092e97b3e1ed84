// The answer to what the camera shows now, small.
import { liveNow } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import { Answer } from './Answer';
import { useKnown } from './useKnown';
import { useLiveScores } from './useLiveScores';

/** The likeliest class of the newest frame on a strip, or "I don't know"; a placeholder until there is an answer. */
export function LiveAnswer() {
  const unknown = useKnown(useAppStore(liveNow)?.embedding)?.unknown ?? false;
  return <Answer of={useLiveScores()?.find(({ leading }) => leading)} unknown={unknown} size="strip" />;
}
