// The short program that reads the head in use in Python; undefined for kinds that have none.
import { fileName } from '../../core/base/fileNames';
import type { Head } from '../../core/heads/heads';
import { HEAD_FILE_ENDING } from '../../formats/headFile';
import { hasSnippet, pythonSnippet } from '../../formats/pythonSnippet';

/** `name`: the head's, or its project's. */
export function headSnippet(kind: Head['kind'], name: string): string | undefined {
  return hasSnippet(kind) ? pythonSnippet(kind, `${fileName(name, 'head')}${HEAD_FILE_ENDING}`) : undefined;
}
