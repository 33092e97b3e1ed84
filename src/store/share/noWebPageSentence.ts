// Why a head and its backbone were not saved as a web page, and what to do.
import type { NoWebPage } from '../../formats/webPage/webPageObstacle';
import { say } from '../../words/say';

/** The sentence for each obstacle between a head, its backbone and a web page. */
export function noWebPageSentence(why: NoWebPage): string {
  switch (why.kind) {
    case 'graph':
      return say('webPage.notAGraph');
    case 'random':
      return say('webPage.notRandom');
    case 'unusable':
      return say('webPage.notUsable');
    case 'parts':
      return say('webPage.noParts');
  }
}
