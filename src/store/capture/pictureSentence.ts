// Why files were not taken as pictures, and what to do.
import type { PictureFailure } from '../../browser/pictures';
import { MOST_PICTURE_BYTES } from '../../core/project/filedPictures';
import { isolated } from '../../core/base/names';
import { say } from '../../words/say';

/** The sentence for one file that was no picture, with the file’s name isolated from its direction. */
export function pictureSentence({ kind, name: fileName }: PictureFailure): string {
  const name = isolated(fileName);
  switch (kind) {
    case 'not-a-picture':
      return say('pictureFaults.notAPicture', { name });
    case 'unsupported':
      return say('pictureFaults.unsupported', { name });
    case 'other-kind':
      return say('pictureFaults.otherKind', { name });
    case 'too-large':
      return say('pictureFaults.tooLarge', { name });
    case 'too-long':
      return say('pictureFaults.tooLong', { name, most: MOST_PICTURE_BYTES / 2 ** 20 });
    case 'encrypted':
      return say('pictureFaults.encrypted', { name });
    case 'other-packing':
      return say('pictureFaults.otherPacking', { name });
    case 'empty':
      return say('pictureFaults.empty', { name });
    case 'unreadable':
      return say('pictureFaults.unreadable', { name });
    case 'cut-short':
      return say('pictureFaults.cutShort', { name });
    case 'broken':
      return say('pictureFaults.broken', { name });
  }
}

/** One sentence for each reason, naming the first file it met; the rest are counted, unless it is one, which is named as well. */
export function picturesSentence(failures: readonly PictureFailure[]): string {
  const reasons = failures.filter(({ kind }, at) => failures.findIndex((other) => other.kind === kind) === at);
  const rest = failures.length - reasons.length;
  if (rest === 1) return failures.map(pictureSentence).join(' ');
  return [...reasons.map(pictureSentence), ...(rest > 0 ? [say('pictureFaults.more', { count: rest })] : [])].join(' ');
}
