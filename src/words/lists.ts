// Names and sentences one after the other, joined as the language spoken joins them.
import { localeOf } from './languages';
import { language, say } from './say';

/** "a, b, and c". */
export const allOf = (names: readonly string[]): string => new Intl.ListFormat(localeOf(language())).format(names);

/** "a, b, or c". */
export const anyOf = (names: readonly string[]): string => new Intl.ListFormat(localeOf(language()), { type: 'disjunction' }).format(names);

/** A name in quotation marks. */
export const quoted = (name: string): string => say('common.quoted', { name });

/** Whole sentences in a row; what is not there, or empty, is passed over. Chinese puts no space between two of them. */
export function sentences(...said: readonly (string | undefined)[]): string {
  return said.filter((each) => each !== undefined && each !== '').join(language() === 'zh-CN' ? '' : ' ');
}
