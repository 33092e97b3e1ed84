// One sentence for each way in which learning by epochs can end before its time.
import type { RunFailure } from './epochRun';
import { say } from '../../words/say';

/** The sentence for a run by epochs that failed or could not begin. */
export function runFailureSentence(failure: RunFailure): string {
  switch (failure.kind) {
    case 'diverged':
      return say('runs.diverged');
    case 'nothing-to-learn':
      return say('runs.nothing');
    case 'no-block':
      return say('runs.noBlock');
    case 'too-large':
      return say('runs.tooLarge', { most: failure.most });
    case 'engine':
      return failure.failure.kind === 'lost' || failure.failure.kind === 'timeout' || failure.failure.kind === 'not-loaded'
        ? say('runs.stopped')
        : say('runs.failed');
  }
}

/** What a developer wants to know of it, in English; undefined where the sentence says all. */
export const runFailureDetails = (failure: RunFailure): string | undefined =>
  failure.kind === 'engine' ? failure.failure.detail : undefined;
