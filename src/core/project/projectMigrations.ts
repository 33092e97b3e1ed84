// How each version of the project's document became the next. What was released is never changed, only added to.
import type { Plain } from './settingsMigrations';

/** Step i leads from version i + 1 to i + 2, and throws on nothing: the first version is 1. */
const steps: readonly ((document: Plain) => Plain)[] = [
  // Version 2 says that samples may be in a test set, which an app that knows version 1 alone would learn from. Late files of version 1
  // have it, too, so nothing is changed.
  (document) => document,
];

/** Where the last step leads. */
export const NEWEST_PROJECT = steps.length + 1;

/** Brings a document of an earlier version to this app's. */
export function migrateProject(document: Plain, from: number): Plain {
  return steps.slice(from - 1).reduce((plain, step) => step(plain), document);
}
