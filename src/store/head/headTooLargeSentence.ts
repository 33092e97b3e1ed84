// Why a head is not saved, and what makes it small enough.
import type { TooMuch } from '../../formats/headFile';
import { count, megabytes } from '../../words/numbers';
import { say } from '../../words/say';

/** The sentence for the limit that a head’s file would break: how much there is, and how much has room. */
export function headTooLargeSentence({ of, found, most }: TooMuch): string {
  switch (of) {
    case 'classes':
      return say('headFiles.tooManyClasses', { here: count(found), room: count(most) });
    case 'numbers of an embedding':
      return say('headFiles.tooLongEmbeddings', { here: count(found), room: count(most) });
    case 'bytes':
      return say('headFiles.tooManyBytes', { here: megabytes(found), room: megabytes(most) });
  }
}
