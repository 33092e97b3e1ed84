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

/** A name, and what tells it apart from its namesakes (`distinctNames`). */
const toldApart = (name: string) => {
  const [ending = ''] = / \(\d+\)$/u.exec(name) ?? [];
  return { stem: name.slice(0, name.length - ending.length), ending };
};

/**
 * The name of a project, in another language if nobody gave it: "My first project" and "Project 2" are "Mein erstes Projekt"
 * and "Projekt 2". So is one that came from a file beside its namesake: "Project 2 (2)".
 */
export function projectNameIn(name: string, to: Language, from: readonly Language[]): string {
  const { stem, ending } = toldApart(name);
  for (const language of from) {
    const { project, firstProject } = PROJECT_WORDS[language];
    if (stem === firstProject) return PROJECT_WORDS[to].firstProject + ending;
    const number = numberAfter(project, stem);
    if (number !== undefined) return `${PROJECT_WORDS[to].project} ${number}${ending}`;
  }
  return name;
}

/** The language in which nobody named a project of this name; undefined where somebody has. */
export const languageOfProject = (name: string): Language | undefined => {
  const { stem } = toldApart(name);
  return TRANSLATED.find(
    (language) => stem === PROJECT_WORDS[language].firstProject || numberAfter(PROJECT_WORDS[language].project, stem) !== undefined,
  );
};
