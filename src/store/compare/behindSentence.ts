// What has changed since something was measured, in a sentence.
import type { Behind } from '../../core/compare/behind';
import { say } from '../../words/say';

/** The sentence for what was measured and is no longer of what there is now. */
export function behindSentence(behind: Behind): string {
  switch (behind) {
    case 'samples':
      return say('comparePlace.behindSamples');
    case 'backbone':
      return say('comparePlace.behindBackbone');
    case 'settings':
      return say('comparePlace.behindSettings');
  }
}
