// Every message of every language, as written (ICU MessageFormat). For the build and for tests: the app itself fetches compiled catalogues.
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ptBR } from './pt-BR';
import type { Area } from './translation';
import { zhCN } from './zh-CN';

/** The areas that the first screen needs; the others come with what is fetched late. */
export const FIRST_AREAS: readonly string[] = [
  'arriving',
  'boundary',
  'classes',
  'common',
  'frame',
  'headKinds',
  'headStatus',
  'missingPart',
  'newNames',
  'places',
  'predict',
  'project',
  'stage',
  'steps',
  'storageWait',
] satisfies readonly Area[];

/** By language, area and name. */
export const messages: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  'zh-CN': zhCN,
  ar,
};

/** A language's messages by their ids, `area.name`: all, or those of the areas that are wanted. Empty for a language that is not there. */
export function messagesById(language: string, wanted: (area: string) => boolean = () => true): ReadonlyMap<string, string> {
  const areas = Object.entries(messages[language] ?? {}).filter(([area]) => wanted(area));
  return new Map(areas.flatMap(([area, words]) => Object.entries(words).map(([name, message]) => [`${area}.${name}`, message] as const)));
}
