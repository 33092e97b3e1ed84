// What a head's file says of how good it was, as a sentence with its interval.
import { shareInterval } from '../../core/evaluation/wilson';
import type { HeadScore } from '../../formats/headCard';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';

/** How many pictures it was right about, held out or of a test set, and the 95 % interval of that. */
export function scoreSentence({ right, asked, effective, on }: HeadScore): string {
  const { low, high } = shareInterval({ right, total: asked, effective });
  const values = { right, asked, ...shareEnds(low, high) };
  return on === 'test-set' ? say('modelCard.onTestSet', values) : say('modelCard.onHeldOut', values);
}
