// The language that the app speaks: as the browser asks, until a person chooses another one.
import type { Spoken } from '../../words/languages';
import { language, speak } from '../../words/say';
import type { Access } from './access';
import type { NoticeSlice } from './noticeSlice';
import type { Ports } from './ports';

export interface LanguageSlice {
  readonly language: Spoken;
  /** Speaks it once its words are there, and from then on at every start; where they cannot be had a notice says so. */
  setLanguage(language: Spoken): Promise<void>;
}

/**
 * The language spoken at the start, and the verb that changes it: once its catalogue is here, for this visit and the next. One that cannot
 * be fetched is told of in a notice, and the language stays.
 */
export function languageSlice(
  { get, set }: Access<LanguageSlice & NoticeSlice>,
  { preferences, whyMissing }: Pick<Ports, 'preferences' | 'whyMissing'>,
): LanguageSlice {
  return {
    language: language(),
    async setLanguage(wanted) {
      try {
        await speak(wanted);
      } catch (cause) {
        get().notify({ kind: 'part-missing', why: await whyMissing(cause) });
        return;
      }
      // If several languages were chosen meanwhile, the last one counts.
      if (language() !== wanted) return;
      preferences.setLanguage(wanted);
      set({ language: wanted });
    },
  };
}
