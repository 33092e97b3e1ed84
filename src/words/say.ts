// What the app says: a message by its id, in the language spoken. The only way from an id to text.
import { setupI18n } from '@lingui/core';
import { catalogues } from './catalogues';
import type { Spoken } from './languages';
import { localeOf } from './languages';
import type { MessageId } from './messages/translation';

export type { MessageId } from './messages/translation';

/**
 * What is put into a message. Numbers are formatted by the message where it says so (`{count, number}`, `#` in a plural), else as they are.
 */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Empty until messages are loaded into it: `englishFirst` does on the page, `testing/inEnglish` in unit tests,
 * `build/inEnglish` in scripts.
 */
export const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

let spoken: Spoken = 'en';
/** Whether words beyond the first screen's were ever wanted: a language that comes later brings its own along. */
let late: Promise<void> | undefined;

/**
 * The message in the language spoken, with these values in their places. A message that is not there yet is said as its id:
 * whatever is fetched late waits for `lateWords`.
 */
export function say(id: MessageId, values?: Values): string {
  return i18n._(id, values);
}

/** How often another language was asked for. */
let wish = 0;

/** The language that is spoken now. */
export const language = (): Spoken => spoken;

/**
 * Speaks another language from now on. When its words cannot be had, the one before stays and the promise rejects with what the import
 * said. Of several calls the last one counts.
 */
export async function speak(next: Spoken): Promise<void> {
  const mine = ++wish;
  const { first, late: rest } = catalogues[next];
  const parts = await Promise.all([first(), late && rest()]);
  // The others may have been wanted meanwhile, in the language before.
  if (late) parts[1] ??= await rest();
  if (mine !== wish) return;
  for (const part of parts) if (part) i18n.load(next, { ...part.default });
  if (late) late = Promise.resolve();
  spoken = next;
  i18n.activate(next, localeOf(next));
}

/** The words of what is fetched late, in the language spoken. Rejects with what the import said; asking again tries again. */
export function lateWords(): Promise<void> {
  return (late ??= fetchLate());
}

async function fetchLate(): Promise<void> {
  try {
    const here = spoken;
    const { default: words } = await catalogues[here].late();
    i18n.load(here, { ...words });
    // Another language came meanwhile, and did not know that these were wanted.
    if (here !== spoken) await fetchLate();
  } catch (error) {
    late = undefined;
    throw error;
  }
}
