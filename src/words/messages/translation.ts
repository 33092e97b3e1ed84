// What a language must say: a message for each of English, no fewer and no more.
import type { English } from './en';

export type Area = keyof English;

/** The messages of one area in another language. */
export type Translated<Name extends Area> = { readonly [Message in keyof English[Name]]: string };

export type Translation = { readonly [Name in Area]: Translated<Name> };

/** `area.name`. */
export type MessageId = { readonly [Name in Area]: `${Name}.${keyof English[Name] & string}` }[Area];
