// Why nothing is saved, and what to do.
import type { StorageFailure } from '../../browser/projectStorage';
import { say } from '../../words/say';

/** The sentence for each way in which a write or a read of the disk fails. */
export function storageSentence({ kind }: Pick<StorageFailure, 'kind'>): string {
  switch (kind) {
    case 'absent':
      return say('storage.absent');
    case 'quota':
      return say('storage.quota');
    case 'too-new':
      return say('storage.tooNew');
    case 'not-found':
      return say('storage.notFound');
    case 'taken':
      return say('storage.taken');
    case 'failed':
      return say('storage.failed');
  }
}
