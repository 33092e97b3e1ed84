// What a language must say: a message for each of English, no fewer and no more. The compiler names what is missing.
//
// A language is a folder beside `en`, called by its tag, with a file for each area:
//     export const camera: Translated<'camera'> = { none: '…', … };
// Its `index.ts` gathers them (`satisfies Translation`). `all.ts` and `TRANSLATED` (`words/languages.ts`) name it, and the app offers it.
import type { English } from './en';

export type Area = keyof English;

/** The messages of one area in another language. */
export type Translated<Name extends Area> = { readonly [Message in keyof English[Name]]: string };

export type Translation = { readonly [Name in Area]: Translated<Name> };

/** `area.name`. */
export type MessageId = { readonly [Name in Area]: `${Name}.${keyof English[Name] & string}` }[Area];
