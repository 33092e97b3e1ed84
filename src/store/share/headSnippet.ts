// The short programs that read what is saved of the head in use: in Python, and in a sketch with ml5.
import { fileName } from '../../core/base/fileNames';
import type { Head } from '../../core/heads/heads';
import { HEAD_FILE_ENDING } from '../../formats/headFile';
import { hasSnippet, pythonSnippet } from '../../formats/pythonSnippet';

export { ML5_SNIPPET } from '../../formats/ml5Snippet';

/** Undefined for kinds that have none. `name`: the head's, or its project's. */
export function headSnippet(kind: Head['kind'], name: string): string | undefined {
  return hasSnippet(kind) ? pythonSnippet(kind, `${fileName(name, 'head')}${HEAD_FILE_ENDING}`) : undefined;
}
