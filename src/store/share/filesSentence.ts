// What became of a file, and what to do where nothing did.
import { isolated } from '../../core/base/names';
import { MOST_TAGS } from '../../core/dataset/tags';
import { allOf } from '../../words/lists';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import type { FiledPart, FilesHappened, FilesRefusal } from '../base/filesHappened';
import { storageSentence } from '../base/storageSentence';
import { picturesSentence } from '../capture/pictureSentence';
import { fetchSentence } from '../backbone/fetchSentence';
import { leadsOutSentence } from '../base/leadsOutSentence';
import { imageModelSentence } from './imageModelSentence';
import { noImageModelSentence } from './noImageModelSentence';
import { noOnnxSentence } from './noOnnxSentence';
import { noWebPageSentence } from './noWebPageSentence';

const NO_CODE = {
  none: 'qrCode.none',
  other: 'qrCode.other',
  'not-a-picture': 'qrCode.notAPicture',
  'too-large': 'qrCode.pictureTooLarge',
  stopped: 'qrCode.stopped',
} as const satisfies Record<Extract<FilesHappened, { readonly kind: 'no-code' }>['why'], MessageId>;

/** What a file lacks of a project, as a sentence lists it. */
const PARTS = {
  heads: 'projectFiles.partHeads',
  split: 'projectFiles.partSplit',
  history: 'projectFiles.partHistory',
  measured: 'projectFiles.partMeasured',
  changes: 'projectFiles.partChanges',
} as const satisfies Readonly<Record<FiledPart, MessageId>>;

/** The sentence of a notice about a file; names of files and projects stand in it isolated from its direction. */
export function filesSentence(happened: FilesHappened): string {
  switch (happened.kind) {
    case 'busy':
      return say('projectFiles.busy', { name: isolated(happened.name) });
    case 'waits':
      return say('projectFiles.waits', { name: isolated(happened.name) });
    case 'unknown':
      return say('projectFiles.unknown', { file: isolated(happened.file) });
    case 'unpack':
      return say(happened.holds === 'heads' ? 'projectFiles.severalHeads' : 'projectFiles.archives', { file: isolated(happened.file) });
    case 'pictures-here':
      return say('projectFiles.picturesHere', { file: isolated(happened.file), count: happened.count });
    case 'stopped':
      return say('projectFiles.stopped');
    case 'saved': {
      const { projects, samples, tests, missing } = happened;
      const name = isolated(happened.name);
      return missing > 0
        ? say('projectFiles.savedLacking', { name, pictures: samples, missing })
        : say('projectFiles.saved', { name, projects, samples: samples - tests, tests });
    }
    case 'not-in-it':
      return say('projectFiles.notInIt', { name: isolated(happened.name) });
    case 'partly-in-it':
      return say('projectFiles.partlyInIt', {
        name: isolated(happened.name),
        parts: allOf(happened.parts.map((part) => say(PARTS[part]))),
      });
    case 'measured-too-long':
      return say('projectFiles.measuredTooLong', { name: isolated(happened.name) });
    case 'backbone-not-in-it':
      return say('projectFiles.backboneNotInIt', { name: isolated(happened.name) });
    case 'backbone-left':
      return say('projectFiles.backboneLeft', { name: isolated(happened.name) });
    case 'no-room-in-it':
      return say('projectFiles.noRoomInIt', { name: isolated(happened.name) });
    case 'too-large-to-save':
      return say('projectFiles.tooLargeToSave', { name: isolated(happened.name) });
    case 'opened': {
      const { projects, tests, lost, headsLost } = happened;
      const name = isolated(happened.name);
      const samples = happened.samples - tests;
      const alone = projects === 1 && !happened.beside;
      if (lost + headsLost > 0) {
        const left = allOf([
          ...(lost > 0 ? [say('projectFiles.lostPictures', { count: lost })] : []),
          ...(headsLost > 0 ? [say('projectFiles.lostHeads', { count: headsLost })] : []),
        ]);
        return alone
          ? say('projectFiles.openedLacking', { name, samples, tests, left })
          : say('projectFiles.openedSeveralLacking', { projects, samples, tests, left });
      }
      return alone ? say('projectFiles.opened', { name, samples, tests }) : say('projectFiles.openedSeveral', { projects, samples, tests });
    }
    case 'projects-lost':
      return say('projectFiles.projectsLost', { count: happened.projects, name: isolated(happened.name) });
    case 'over-tagged':
      return say('projectFiles.overTagged', { samples: happened.samples, most: MOST_TAGS });
    case 'over-tagged-merged':
      return say('projectFiles.overTaggedMerged', { samples: happened.samples, most: MOST_TAGS });
    case 'without-folder':
      return say('projectFiles.withoutFolder', { count: happened.pictures });
    case 'pictures-lost':
      return say('projectFiles.picturesLost', { count: happened.pictures });
    case 'pictures-refused':
      return picturesSentence(happened.failures);
    case 'merged': {
      const { added, tests, left, classes } = happened;
      const name = isolated(happened.name);
      return left > 0
        ? say('projectFiles.mergedPart', { name, pictures: added, left })
        : say('projectFiles.merged', { name, added: added - tests, tests, classes });
    }
    case 'merge-left': {
      const { added, left } = happened;
      return say('projectFiles.mergeLeft', { name: isolated(happened.name), into: isolated(happened.into), pictures: added, left });
    }
    case 'image-model-saved':
      return say('teachableMachine.saved', { name: isolated(happened.name) });
    case 'image-model-refused':
      return imageModelSentence(isolated(happened.file), happened.failure);
    case 'link-refused':
      if (happened.failure.kind === 'stopped') return say('projectFiles.stopped');
      return happened.failure.kind === 'too-new' ? say('link.tooNew', { version: happened.failure.version }) : say('link.damaged');
    case 'no-code':
      return say(NO_CODE[happened.why]);
    case 'embeddings-saved': {
      const { samples, missing } = happened;
      return say('python.saved', { name: isolated(happened.name), samples, missing });
    }
    case 'no-image-model':
      return noImageModelSentence(happened.why.kind);
    case 'onnx-saved':
      return say('onnx.saved', { name: isolated(happened.name) });
    case 'no-onnx':
      return noOnnxSentence(happened.why);
    case 'web-page-saved':
      return say('webPage.saved', { name: isolated(happened.name) });
    case 'no-web-page':
      return noWebPageSentence(happened.why);
    case 'backbone-missing':
      return fetchSentence(happened.failure);
    case 'refused':
      return refusalSentence(isolated(happened.file), happened.failure);
  }
}

function refusalSentence(file: string, failure: FilesRefusal): string {
  switch (failure.kind) {
    case 'not-a-project':
      return say('projectFiles.notAProject', { file });
    case 'too-new':
      return say('projectFiles.tooNew', { file, version: failure.version });
    case 'damaged':
      return say('projectFiles.damaged', { file, where: failure.where });
    case 'archive':
      return say('projectFiles.archive', { file });
    case 'no-files':
      return say('projectFiles.noFiles', { file });
    case 'encrypted':
      return say('projectFiles.encrypted', { file });
    case 'leads-out':
      return leadsOutSentence(file, failure.path);
    case 'other-packing':
      return say('projectFiles.otherPacking', { file });
    case 'too-large':
      return say('projectFiles.tooLarge', { file });
    case 'unreadable':
      return say('projectFiles.unreadable', { file });
    case 'empty':
      return say('pictureFaults.empty', { name: file });
    case 'other-media':
      return say('teachableMachine.otherMedia', { file });
    case 'several':
      return say('projectFiles.several', { file });
    case 'archives':
      return say('projectFiles.archives', { file });
    case 'no-folders':
      return say('projectFiles.noFolders', { file, pictures: failure.pictures });
    case 'none-read': {
      const { pictures, refused } = failure;
      const why = refused.length > 0 ? picturesSentence(refused) : say('projectFiles.copyAgain');
      return `${say('projectFiles.noneRead', { file, pictures })} ${why}`;
    }
    case 'stopped':
      return say('projectFiles.stopped');
    case 'storage':
      return say('projectFiles.storage', { file, why: storageSentence(failure.failure) });
    case 'aborted':
      return say('projectFiles.cancelled', { file });
  }
}
