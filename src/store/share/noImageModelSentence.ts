// Why a head cannot be an image model of Teachable Machine, and what to do.
import type { NoImageModel } from '../../formats/teachableMachineOut';
import { say } from '../../words/say';

/** The sentence for each obstacle between a head and the form of Teachable Machine. */
export function noImageModelSentence(why: NoImageModel['kind']): string {
  switch (why) {
    case 'head':
      return say('teachableMachine.notThisHead');
    case 'graph':
      return say('teachableMachine.notAGraph');
    case 'crop':
      return say('teachableMachine.notACrop');
    case 'random':
      return say('teachableMachine.notRandom');
    case 'unusable':
      return say('teachableMachine.notUsable');
  }
}
