// Why a picture gets no answer, as a sentence.
import { say } from '../../words/say';
import type { Known } from './known';

export function unknownSentence({ blank }: Known): string {
  return blank ? say('novelty.blankMeans') : say('novelty.unknownMeans');
}
