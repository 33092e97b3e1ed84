// What a head's file says of how good it was, as a sentence with its interval.
import { shareInterval } from '../../core/evaluation/wilson';
import type { HeadScore } from '../../formats/headCard';
import { sentences } from '../../words/lists';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';

/**
 * How many pictures it was right about, held out or of a test set, and the 95 % interval of that. An older file does not say as how many
 * they count where several are of one recording: then its interval may be too narrow, and that is said.
 */
export function scoreSentence({ right, asked, effective, on }: HeadScore): string {
  const { low, high } = shareInterval({ right, total: asked, effective });
  const values = { right, asked, ...shareEnds(low, high) };
  const said = on === 'test-set' ? say('modelCard.onTestSet', values) : say('modelCard.onHeldOut', values);
  return sentences(said, effective === undefined ? say('modelCard.singly') : undefined);
}
