// What is said of an upload that ended before all its files were taken in.
import { isolated } from '../../core/base/names';
import type { EndedImport } from './endedImports';

/** `again` when there is a way to go on. */
export function endedImportSentence({ end, left, total, projectName: name }: EndedImport, again: boolean): string {
  const projectName = isolated(name);
  const files = total === 1 ? 'the file was not taken in' : `${left} of ${total} files were not taken in`;
  switch (end.kind) {
    case 'taken-over':
      return `Another tab took “${projectName}” over, which ended the upload here: ${files}.`;
    case 'left':
      return `The upload to “${projectName}” ended when that project was left: ${files}.`;
    case 'newer':
      return `A newer Headstart in another tab ended the upload here: ${files}. Reload the page to get it, then choose them again.`;
    case 'class-gone':
      if (again) return `The class they were meant for was away for a while, so ${files}.`;
      return `The class they were meant for was deleted meanwhile, so ${files}. Upload them to another class if you want them.`;
    case 'failed':
      return `The upload stopped (${end.detail}): ${files}.`;
    case 'earlier':
      return `The last upload to “${projectName}” ended early: ${files}. Choose them again if you want them.`;
    case 'elsewhere':
      return `Taking “${projectName}” over ended an upload in the other tab: ${files}. That tab can take it back and go on.`;
  }
}
