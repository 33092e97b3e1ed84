// The language spoken, for whatever must be drawn anew in another one.
import type { Spoken } from '../words/languages';
import { useSpoken } from './useAppStore';

/**
 * `say` is a plain function, so a change of language reaches nobody by itself: the app draws all of itself anew, what is memoised listens.
 */
export const useLanguage = (): Spoken => useSpoken();
