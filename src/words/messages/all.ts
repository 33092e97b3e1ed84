// Every message of every language, as written (ICU MessageFormat). For the build and for tests: the app itself fetches compiled catalogues.
import { en } from './en';
import type { Area } from './translation';

/** The areas that the first screen needs; the others come with what is fetched late. */
export const FIRST_AREAS: readonly string[] = ['boundary', 'common', 'headKinds', 'missingPart'] satisfies readonly Area[];

/** By language, area and name. */
export const messages: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { en };
