// Why a sample is not learnt, in words: its picture, or the numbers that the backbone makes of it.
import { say } from '../../words/say';
import type { Unreadable } from '../backbone/embedEach';

/** One sentence for a sample, or a picture on trial. */
export const unreadableSentence = (why: Unreadable): string => say(why === 'picture' ? 'pictureFaults.sample' : 'pictureFaults.embedding');
