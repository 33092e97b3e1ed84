// Why a file is no head that can be opened, and what to do.
import { isolated } from '../../core/base/names';
import { say } from '../../words/say';
import { leadsOutSentence } from '../base/leadsOutSentence';
import type { HeadRefusal } from '../base/noticeSlice';

/** The sentence for each reason why a head’s file is refused, with the file’s name isolated from its direction. */
export function headFileSentence(fileName: string, failure: HeadRefusal): string {
  const file = isolated(fileName);
  switch (failure.kind) {
    case 'misfit': {
      const { of, head, backbone } = failure.misfit;
      if (backbone === undefined) return say('headFiles.noMaps', { file, head });
      return of === 'embedding'
        ? say('headFiles.otherEmbeddings', { file, head, made: backbone })
        : say('headFiles.otherMaps', { file, head, made: backbone });
    }
    case 'unreadable':
      return say('headFiles.unreadable', { file });
    case 'empty':
      return say('pictureFaults.empty', { name: file });
    case 'stopped':
      return say('projectFiles.stopped');
    case 'archive':
      return say('projectFiles.archive', { file });
    case 'encrypted':
      return say('projectFiles.encrypted', { file });
    case 'leads-out':
      return leadsOutSentence(file, failure.path);
    case 'other-packing':
      return say('projectFiles.otherPacking', { file });
    case 'several':
      return say('projectFiles.severalHeads', { file });
    case 'not-a-head':
      return say('headFiles.noHead', { file });
    case 'too-new':
      return say('headFiles.tooNew', { file, version: failure.version });
    case 'unknown-kind':
      return say('headFiles.unknownKind', { file, found: isolated(failure.found) });
    case 'nameless':
      return say('headFiles.nameless', { file, what: failure.what });
    case 'cut-short':
      return say('headFiles.cutShort', { file });
    case 'not-finite':
      return say('headFiles.notFinite', { file, tensor: isolated(failure.tensor) });
    case 'wrong-shape':
      return failure.found === undefined
        ? say('headFiles.missingPart', { file, part: isolated(failure.part) })
        : say('headFiles.wrongShape', { file, part: isolated(failure.part) });
    case 'too-large':
      return say('headFiles.tooLarge', { file });
    case 'parity':
      return say('headFiles.parity', { file });
    case 'changed':
      return say('headFiles.changed', { file });
    case 'other-proof':
      return say('headFiles.otherProof', { file });
  }
}
