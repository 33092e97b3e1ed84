// Why a model of Teachable Machine cannot be opened, and what to do.
import { say } from '../../words/say';
import { leadsOutSentence } from '../base/leadsOutSentence';
import type { FilesHappened } from '../base/filesHappened';

type Failure = Extract<FilesHappened, { readonly kind: 'image-model-refused' }>['failure'];

/** The sentence for a model that was refused; `file` is its name, isolated already. */
export function imageModelSentence(file: string, failure: Failure): string {
  switch (failure.kind) {
    case 'not-a-model':
      return say('teachableMachine.notAModel', { file });
    case 'archive':
      return say('teachableMachine.archive', { file });
    case 'encrypted':
      return say('projectFiles.encrypted', { file });
    case 'leads-out':
      return leadsOutSentence(file, failure.path);
    case 'other-packing':
      return say('projectFiles.otherPacking', { file });
    case 'damaged':
      return say('teachableMachine.modelDamaged', { file });
    case 'too-large':
      return say('teachableMachine.modelTooLarge', { file });
    case 'other-media':
      return say(failure.of === 'sounds' ? 'teachableMachine.soundModel' : 'teachableMachine.poseModel', { file });
    case 'other-head':
      return say('teachableMachine.otherHead', { file });
    case 'backbone':
      return say('teachableMachine.backboneFails', { file });
    case 'stopped':
      return say('projectFiles.stopped');
    case 'aborted':
      return say('projectFiles.cancelled', { file });
  }
}
