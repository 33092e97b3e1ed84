// Names that classes and projects have until a person gives them one, in every language.
import type { Language } from './languages';
import { TRANSLATED } from './languages';

/** `newNames` of each language: here all of them at once, since a project may have been named in another than is spoken now. */
export const NEW_NAMES = {
  en: { class: 'Class', project: 'Project', firstProject: 'My first project' },
  de: { class: 'Klasse', project: 'Projekt', firstProject: 'Mein erstes Projekt' },
  fr: { class: 'Classe', project: 'Projet', firstProject: 'Mon premier projet' },
  es: { class: 'Clase', project: 'Proyecto', firstProject: 'Mi primer proyecto' },
  'pt-BR': { class: 'Classe', project: 'Projeto', firstProject: 'Meu primeiro projeto' },
  'zh-CN': { class: '类别', project: '项目', firstProject: '我的第一个项目' },
  ar: { class: 'فئة', project: 'مشروع', firstProject: 'مشروعي الأول' },
} as const satisfies Readonly<Record<Language, { readonly class: string; readonly project: string; readonly firstProject: string }>>;

/** The number behind a word, if a name is nothing else. */
const numberAfter = (word: string, name: string): string | undefined =>
  name.startsWith(word) ? /^ ?(\p{Nd}+)$/u.exec(name.slice(word.length))?.[1] : undefined;

/**
 * The number of a name that nobody gave a class: "Class 1", "Klasse 2". Such a name says nothing of what the class shows.
 * @param languages in which it may have been named; any where nothing is said
 */
export function placeholderNumber(name: string, languages: readonly Language[] = TRANSLATED): string | undefined {
  for (const language of languages) {
    const number = numberAfter(NEW_NAMES[language].class, name);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Whether a name is one that the app gave, in any of its languages. */
export const isPlaceholder = (name: string): boolean => placeholderNumber(name) !== undefined;

/**
 * The names of classes with those that nobody gave in another language: "Class 1" is "Klasse 1" in German.
 * One whose new name is taken keeps the old one. The same list where no name changes.
 * @param from languages in which nobody named this class: what another calls a class is a name that somebody typed
 */
export function placeholdersIn<Named extends { readonly name: string }>(
  classes: readonly Named[],
  to: Language,
  from: (each: Named) => readonly Language[],
): readonly Named[] {
  const taken = new Set(classes.map(({ name }) => name));
  const renamed = classes.map((each) => {
    const number = placeholderNumber(each.name, from(each));
    const name = `${NEW_NAMES[to].class} ${number ?? ''}`;
    if (number === undefined || taken.has(name)) return each;
    taken.add(name);
    return { ...each, name };
  });
  return renamed.every((each, at) => each === classes[at]) ? classes : renamed;
}

/** The name of a project, in another language if nobody gave it: "My first project" and "Project 2" are "Mein erstes Projekt" and "Projekt 2". */
export function projectNameIn(name: string, to: Language, from: readonly Language[]): string {
  for (const language of from) {
    const { project, firstProject } = NEW_NAMES[language];
    if (name === firstProject) return NEW_NAMES[to].firstProject;
    const number = numberAfter(project, name);
    if (number !== undefined) return `${NEW_NAMES[to].project} ${number}`;
  }
  return name;
}

/** The language in which nobody named a project of this name; undefined where somebody has. */
export const languageOfProject = (name: string): Language | undefined =>
  TRANSLATED.find((language) => name === NEW_NAMES[language].firstProject || numberAfter(NEW_NAMES[language].project, name) !== undefined);
