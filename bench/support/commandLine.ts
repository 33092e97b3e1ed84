// What is asked for on the command line of the bench: rows by their names, and folders that some of them want.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Asked {
  /** All rows where none is named. */
  readonly names: readonly string[];
  /** `files FOLDER`: what row `files` opens besides. */
  readonly filesIn?: string;
  /** `--beside FOLDER`: another build, with which rows that start the app compare this one. */
  readonly beside?: string;
}

const BESIDE = '--beside';

/** A sentence where something asked for is not there. `rows` are the names there are. */
export function asked(given: readonly string[], rows: readonly string[]): Asked | string {
  const at = given.indexOf(BESIDE);
  const beside = at < 0 ? undefined : given[at + 1];
  if (at >= 0 && (beside === undefined || !existsSync(join(beside, 'index.html')))) return `There is no build in ${beside ?? 'no folder'}.`;
  const [first, second, ...others] = at < 0 ? given : given.filter((_, i) => i !== at && i !== at + 1);
  const filesIn = first === 'files' && second !== undefined && !rows.includes(second) ? second : undefined;
  if (filesIn !== undefined && !existsSync(filesIn)) return `There is no folder ${filesIn}.`;
  const names = filesIn === undefined ? [first, second, ...others].filter((name) => name !== undefined) : ['files', ...others];
  const unknown = names.filter((name) => !rows.includes(name));
  if (unknown.length > 0) return `No row is called ${unknown.join(', ')}. There are: ${rows.join(', ')}.`;
  return { names, ...(filesIn !== undefined && { filesIn }), ...(beside !== undefined && { beside }) };
}
