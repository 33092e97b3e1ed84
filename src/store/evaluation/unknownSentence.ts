// Why a picture gets no answer, as a sentence.
import { say } from '../../words/say';
import type { Known } from './known';

/** The sentence for a picture that shows nothing at all, or for one that is unlike all samples. */
export function unknownSentence({ blank }: Known): string {
  return blank ? say('novelty.blankMeans') : say('novelty.unknownMeans');
}
