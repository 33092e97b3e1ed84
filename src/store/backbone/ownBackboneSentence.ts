// One sentence for each reason why a person's files are no backbone: what is wrong, and what to do.
import { isolated } from '../../core/base/names';
import { say } from '../../words/say';
import type { OwnRefusal } from './ownBackboneSlice';

export function ownBackboneSentence(refusal: OwnRefusal): string {
  switch (refusal.from) {
    case 'files':
      return filesSentence(refusal.failure.kind, isolated(refusal.failure.detail));
    case 'engine':
      return refusal.failure.kind === 'memory' || refusal.failure.kind === 'lost'
        ? say('ownBackbones.deviceCannot', { detail: refusal.failure.detail })
        : say('ownBackbones.unusable', { detail: refusal.failure.detail });
  }
}

type FilesFailure = Extract<OwnRefusal, { from: 'files' }>['failure'];

function filesSentence(kind: FilesFailure['kind'], detail: string): string {
  switch (kind) {
    case 'no-topology':
      return say('ownBackbones.noTopology');
    case 'several':
      return say('ownBackbones.several', { detail });
    case 'missing':
      return say('ownBackbones.missing', { detail });
    case 'archive':
      return say('ownBackbones.archive', { detail });
    case 'too-large':
      return say('ownBackbones.tooLarge', { detail });
    case 'unreadable':
      return say('ownBackbones.unreadable', { detail });
    case 'topology':
      return say('ownBackbones.unusable', { detail });
    case 'stopped':
      return say('ownBackbones.stopped', { detail });
    case 'aborted':
      return say('ownBackbones.cancelled');
  }
}
