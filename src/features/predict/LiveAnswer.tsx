// The answer to what the camera shows now, small.
import { Answer } from './Answer';
import { useLiveScores } from './useLiveScores';

export function LiveAnswer() {
  return <Answer of={useLiveScores()?.find(({ leading }) => leading)} size="strip" />;
}
