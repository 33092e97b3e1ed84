// Names that nobody gave, of classes, as the language spoken has them.
import type { Class } from '../../core/dataset/dataset';
import type { Language } from '../../words/languages';
import { TRANSLATED } from '../../words/languages';
import { placeholdersIn } from '../../words/placeholders';
import { language } from '../../words/say';

/** A language of people by its tag. */
export const knownLanguage = (tag: string | undefined): Language | undefined => TRANSLATED.find((each) => each === tag);

/** The language spoken, if it is one of people: what another calls a class is no name to be kept. */
export const namingLanguage = (): Language | undefined => knownLanguage(language());

/**
 * Classes with the names that nobody gave, in one of the languages `from`, as the language spoken has them;
 * the same list where none is another.
 */
export function asSpoken<Named extends { readonly name: string }>(
  classes: readonly Named[],
  from: (each: Named) => readonly Language[],
): readonly Named[] {
  const to = namingLanguage();
  return to ? placeholdersIn(classes, to, from) : classes;
}

/** Classes from outside, named in who knows which language: what any of them calls a class is no name that somebody gave. */
export const fromOutside = <Named extends { readonly name: string }>(classes: readonly Named[]): readonly Named[] =>
  asSpoken(classes, () => TRANSLATED);

/** A class as it was when something was said of it; `namesIn` is the language spoken then. */
export interface ClassThen {
  readonly id: string;
  readonly name: string;
  readonly namesIn: Language | undefined;
}

/** A class as it is called now, with the language in which nobody would have named it. */
export const classThen = ({ id, name }: Pick<Class, 'id' | 'name'>): ClassThen => ({ id, name, namesIn: namingLanguage() });

/** A project as it was when something was said of it. */
export interface ProjectThen {
  readonly id: string;
  readonly name: string;
}

/** What it is called now: the open one, or one of a list; where it is gone, as it was. */
export const projectNameNow = (
  { id, name }: ProjectThen,
  open: { readonly kind: 'opening' } | ProjectThen,
  projects: readonly ProjectThen[],
): string => ('id' in open && open.id === id ? open.name : (projects.find((each) => each.id === id)?.name ?? name));

/** In which languages nobody named a class of then, if it is to be called as the language of now has it. */
export const fromThen = (namesIn: Language | undefined): readonly Language[] =>
  namesIn === undefined || namesIn === namingLanguage() ? [] : [namesIn];

/** What it is called now: among the classes that are there, or, where it is gone, as its undo would call it. */
export function nameNow({ id, name, namesIn }: ClassThen, classes: readonly Class[]): string {
  const here = classes.find((each) => each.id === id);
  if (here) return here.name;
  const gone = { name };
  return asSpoken<{ readonly name: string }>([...classes, gone], (each) => (each === gone ? fromThen(namesIn) : [])).at(-1)?.name ?? name;
}
