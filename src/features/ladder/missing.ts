// Why the highest rung is missing, in a sentence.
import type { LadderTuning } from '../../store/compare/ladderTuning';
import { tuningFailureSentence } from '../../store/epochs/tuningSentence';
import { say } from '../../words/say';

/** Undefined where it is there, is still being measured, or none of the samples can be held out: that is said on top. */
export function missingSentence(tuning: LadderTuning): string | undefined {
  switch (tuning.kind) {
    case 'no-block':
      return say('ladder.tunedNoBlock');
    case 'too-large':
      return say('runs.tooLarge', { most: tuning.most });
    case 'cancelled':
      return say('ladder.tunedCancelled');
    case 'left':
      return say('ladder.tunedLeft');
    case 'changed':
      return say('ladder.tunedChanged');
    case 'interrupted':
      return say('ladder.tunedInterrupted');
    case 'unfinished':
      return say('ladder.unfinished');
    case 'failed':
      return tuningFailureSentence(tuning.failure);
    case 'not-held-out':
    case 'running':
    case 'measured':
      return undefined;
  }
}
