// Why fits of fine-tuning that nobody watches could not be measured, in a sentence.
import { say } from '../../words/say';
import type { TuningFailure } from './tuningFailure';

/** The sentence for a fine-tuned line or rung that could not be measured. */
export function tuningFailureSentence(failure: TuningFailure): string {
  switch (failure.kind) {
    case 'diverged':
      return say('learningCurve.diverged');
    case 'unread':
      return say('learningCurve.unread', { pictures: failure.pictures });
    case 'no-block':
      return say('learningCurve.noBlock');
    case 'failed':
      return say('learningCurve.failed');
  }
}
