// Names of classes that nobody gave, as the language spoken has them.
import type { Class } from '../../core/dataset/dataset';
import { CLASS_WORDS, placeholdersIn } from '../../words/placeholders';
import { say } from '../../words/say';

/** What a class is called at first, in the language spoken. */
export const classWord = (): string => say('newNames.class');

/** Whether the language spoken is one of people: what another calls a class is no name to be kept. */
export const namesInSpeech = (): boolean => CLASS_WORDS.some((each) => each === classWord());

/**
 * Classes with the names that nobody gave as the language spoken has them; the same list where none is another. `follows`: of which
 * classes, all where nothing is said.
 */
export const asSpoken = (classes: readonly Class[], follows?: (each: Class) => boolean): readonly Class[] =>
  namesInSpeech() ? placeholdersIn(classes, classWord(), follows) : classes;
