// Why a backbone did not arrive, and what to do.
import type { FetchFailure } from '../../browser/backboneCache';
import { say } from '../../words/say';

/** The sentence for each way in which fetching fails. */
export function fetchSentence({ kind }: Pick<FetchFailure, 'kind'>): string {
  switch (kind) {
    case 'offline':
      return say('fetching.offline');
    case 'silent':
      return say('fetching.silent');
    case 'cors':
      return say('fetching.cors');
    case 'too-large':
      return say('fetching.tooLarge');
    case 'not-found':
      return say('fetching.notFound');
    case 'refused':
      return say('fetching.refused');
    case 'length':
      return say('fetching.cutShort');
    case 'hash':
      return say('fetching.damaged');
    case 'malformed':
      return say('fetching.noBackbone');
    case 'gone':
      return say('fetching.ownGone');
    case 'aborted':
      return say('fetching.cancelled');
  }
}
