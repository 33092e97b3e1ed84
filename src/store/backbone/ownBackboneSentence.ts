// One sentence for each reason why a person's files are no backbone: what is wrong, and what to do.
import { isolated } from '../../core/base/names';
import { say } from '../../words/say';
import type { OwnRefusal } from './ownBackboneSlice';

/** The sentence for what is wrong with the files, or for what the engine could not do with them. */
export function ownBackboneSentence(refusal: OwnRefusal): string {
  switch (refusal.from) {
    case 'files':
      return filesSentence(refusal.failure.kind, isolated(refusal.failure.detail));
    case 'engine':
      return refusal.failure.kind === 'memory' || refusal.failure.kind === 'lost'
        ? say('ownBackbones.deviceCannot')
        : say('ownBackbones.unusable');
  }
}

/** What whoever made the files wants to know beside the sentence, in English; undefined where the sentence says it all. */
export function ownBackboneDetails({ failure: { kind, detail } }: OwnRefusal): string | undefined {
  return kind === 'no-topology' || kind === 'missing' || kind === 'aborted' || detail === '' ? undefined : detail;
}

type FilesFailure = Extract<OwnRefusal, { from: 'files' }>['failure'];

function filesSentence(kind: FilesFailure['kind'], detail: string): string {
  switch (kind) {
    case 'no-topology':
      return say('ownBackbones.noTopology');
    case 'several':
      return say('ownBackbones.several');
    case 'missing':
      return say('ownBackbones.missing', { file: detail });
    case 'archive':
      return say('ownBackbones.archive');
    case 'encrypted':
      return say('ownBackbones.encrypted');
    case 'too-large':
      return say('ownBackbones.tooLarge');
    case 'unreadable':
      return say('ownBackbones.unreadable');
    case 'topology':
      return say('ownBackbones.unusable');
    case 'stopped':
      return say('ownBackbones.stopped');
    case 'aborted':
      return say('ownBackbones.cancelled');
  }
}
