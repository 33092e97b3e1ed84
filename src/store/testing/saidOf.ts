// Which sentences an app has said of a file, by the ids of their messages: for tests of what is refused.
import { i18n } from '../../words/say';
import type { AppState } from '../appState';
import type { Notice } from '../base/noticeSlice';
import { ownBackboneSentence } from '../backbone/ownBackboneSentence';
import { picturesSentence } from '../capture/pictureSentence';
import { headFileSentence } from '../head/headFileSentence';
import { filesSentence } from '../share/filesSentence';

type Answered = Pick<AppState, 'notices' | 'headOffer' | 'opened' | 'mergeOffer' | 'ownIntake' | 'batch'>;

/** The ids in the order of the notices, those of a part before those of its whole; then what is open or asked, in brackets. */
export function saidOf({ notices, headOffer, opened, mergeOffer, ownIntake, batch }: Answered): string {
  return [
    ...notices.map((notice) => idsOf(() => sentenceOf(notice))),
    headOffer ? '[head offered]' : '',
    opened ? '[head opened]' : '',
    mergeOffer ? '[merge asked]' : '',
    ownIntake.kind === 'refused' ? idsOf(() => ownBackboneSentence(ownIntake.refusal)) : '',
    ownIntake.kind === 'asking' ? '[backbone asked]' : '',
    batch.kind === 'ended' ? idsOf(() => picturesSentence(batch.refused)) : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

function sentenceOf(notice: Notice): string {
  switch (notice.kind) {
    case 'files':
      return filesSentence(notice.happened);
    case 'pictures-refused':
      return picturesSentence(notice.failures);
    case 'head-refused':
      return headFileSentence(notice.file, notice.failure);
    case 'head-opened':
      // Stands in brackets.
      return '';
    case 'backbone-absent':
      // Of the project that came in, not of its file.
      return '';
    default:
      throw new Error(`no sentence of a file: ${notice.kind}`);
  }
}

/** Every message that is said meanwhile, by its id. */
function idsOf(work: () => string): string {
  const ids: string[] = [];
  const say = i18n._.bind(i18n);
  i18n._ = ((id: string, ...rest: []) => {
    ids.push(id);
    return say(id, ...rest);
  }) as typeof i18n._;
  try {
    work();
  } finally {
    i18n._ = say;
  }
  return ids.join(' ');
}
