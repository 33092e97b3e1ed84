// Why what a backbone was taught to name did not arrive, and what to do.
import type { FetchFailure } from '../../browser/backboneCache';
import { say } from '../../words/say';

/** Why the classifier that a backbone was pretrained with did not arrive. */
export function classifierSentence({ kind }: Pick<FetchFailure, 'kind'>): string {
  switch (kind) {
    case 'offline':
      return say('fetching.classesOffline');
    case 'silent':
    case 'cors':
      return say('fetching.classesSilent');
    case 'not-found':
    case 'gone':
      return say('fetching.classesNotFound');
    case 'refused':
      return say('fetching.classesRefused');
    case 'length':
      return say('fetching.classesCutShort');
    case 'hash':
      return say('fetching.classesDamaged');
    case 'malformed':
    case 'too-large':
      return say('fetching.classesOdd');
    case 'aborted':
      return say('fetching.classesCancelled');
  }
}
