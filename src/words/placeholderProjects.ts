// Names that projects have until a person gives them one, in every language: apart from those of classes, which the first screen needs.
import type { Language } from './languages';
import { TRANSLATED } from './languages';
import { numberAfter } from './placeholders';

/** `newNames` of each language. */
export const PROJECT_WORDS = {
  en: { project: 'Project', firstProject: 'My first project' },
  de: { project: 'Projekt', firstProject: 'Mein erstes Projekt' },
  fr: { project: 'Projet', firstProject: 'Mon premier projet' },
  es: { project: 'Proyecto', firstProject: 'Mi primer proyecto' },
  'pt-BR': { project: 'Projeto', firstProject: 'Meu primeiro projeto' },
  'zh-CN': { project: '项目', firstProject: '我的第一个项目' },
  ar: { project: 'مشروع', firstProject: 'مشروعي الأول' },
} as const satisfies Readonly<Record<Language, { readonly project: string; readonly firstProject: string }>>;

/**
 * The name of a project, in another language if nobody gave it: "My first project" and "Project 2" are "Mein erstes Projekt"
 * and "Projekt 2".
 */
export function projectNameIn(name: string, to: Language, from: readonly Language[]): string {
  for (const language of from) {
    const { project, firstProject } = PROJECT_WORDS[language];
    if (name === firstProject) return PROJECT_WORDS[to].firstProject;
    const number = numberAfter(project, name);
    if (number !== undefined) return `${PROJECT_WORDS[to].project} ${number}`;
  }
  return name;
}

/** The language in which nobody named a project of this name; undefined where somebody has. */
export const languageOfProject = (name: string): Language | undefined =>
  TRANSLATED.find(
    (language) => name === PROJECT_WORDS[language].firstProject || numberAfter(PROJECT_WORDS[language].project, name) !== undefined,
  );
