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
export const asSpoken = <Named extends { readonly name: string }>(
  classes: readonly Named[],
  follows?: (each: Named) => boolean,
): readonly Named[] => (namesInSpeech() ? placeholdersIn(classes, classWord(), follows) : classes);

/** A class as it was when something was said of it; `word` is what the language spoken then calls one at first. */
export interface ClassThen {
  readonly id: string;
  readonly name: string;
  readonly word: string;
}

/** A class as it is called now, with the word that nameless classes have in the language spoken now. */
export const classThen = ({ id, name }: Pick<Class, 'id' | 'name'>): ClassThen => ({ id, name, word: classWord() });

/** What it is called now: among the classes that are there, or, where it is gone, as its undo would call it. */
export function nameNow({ id, name, word }: ClassThen, classes: readonly Class[]): string {
  const here = classes.find((each) => each.id === id);
  if (here || word === classWord()) return here?.name ?? name;
  return asSpoken([...classes, { name }]).at(-1)?.name ?? name;
}
