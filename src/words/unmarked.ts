// A message without the marks of its terms: on paper, and where no button can stand, no word opens what it means.
import { partsOf } from './glossary';

/** The message as plain text. */
export const unmarked = (message: string): string =>
  partsOf(message)
    .map(({ text }) => text)
    .join('');
