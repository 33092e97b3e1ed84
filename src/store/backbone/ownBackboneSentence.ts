// One sentence for each reason why a person's files are no backbone: what is wrong, and what to do.
import { isolated } from '../../core/base/names';
import type { OwnRefusal } from './ownBackboneSlice';

export function ownBackboneSentence(refusal: OwnRefusal): string {
  switch (refusal.from) {
    case 'files':
      return filesSentence(refusal.failure.kind, isolated(refusal.failure.detail));
    case 'engine':
      return refusal.failure.kind === 'memory' || refusal.failure.kind === 'lost'
        ? `This device could not run that backbone (${refusal.failure.detail}). The one in use goes on.`
        : `This backbone cannot be used: ${refusal.failure.detail}.`;
  }
}

type FilesFailure = Extract<OwnRefusal, { from: 'files' }>['failure'];

function filesSentence(kind: FilesFailure['kind'], detail: string): string {
  switch (kind) {
    case 'no-topology':
      return 'There is no model.json of a TensorFlow.js network among these files. Choose it together with its weight files, or a zip of them.';
    case 'several':
      return `There are several ${detail} among these files. Choose one backbone at a time.`;
    case 'missing':
      return `The weight file “${detail}” is missing. Choose model.json and all of its weight files together.`;
    case 'archive':
      return `The archive cannot be used: ${detail}.`;
    case 'too-large':
      return `These files are larger than a backbone may be (${detail}).`;
    case 'unreadable':
      return `A file could not be read (${detail}). Choose the files again.`;
    case 'topology':
      return `This backbone cannot be used: ${detail}.`;
    case 'stopped':
      return `Reading the files stopped (${detail}). They may be too large for this device: close other tabs and try again.`;
    case 'aborted':
      return 'Reading the files was cancelled.';
  }
}
