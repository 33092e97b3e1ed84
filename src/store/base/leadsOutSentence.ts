// Why an archive with a path that leads out of it is not opened.
import { cleanName, isolated } from '../../core/base/names';
import { say } from '../../words/say';

/** `file` is its name, isolated already; `path` may be of any length, and its beginning is told. */
export function leadsOutSentence(file: string, path: string): string {
  return say('projectFiles.leadsOut', { file, path: isolated(cleanName(path) ?? '…') });
}
