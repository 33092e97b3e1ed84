// What is said of an upload that ended before all its files were taken in.
import { isolated } from '../../core/base/names';
import { say } from '../../words/say';
import type { EndedImport } from './endedImports';

/** `again` when there is a way to go on. */
export function endedImportSentence({ end, left, total, ofFile, projectName: name }: EndedImport, again: boolean): string {
  const values = { project: isolated(name), left, total };
  switch (end.kind) {
    case 'taken-over':
      return say('uploads.takenOver', values);
    case 'left':
      return say('uploads.left', values);
    case 'newer':
      return say('uploads.newer', { left, total });
    case 'class-gone':
      return again ? say('uploads.classBack', { left, total }) : say('uploads.classGone', { left, total });
    case 'failed':
      return say('uploads.failed', { left, total });
    case 'earlier':
      return say(ofFile ? 'uploads.ofFile' : 'uploads.earlier', values);
    case 'elsewhere':
      return say(ofFile ? 'uploads.ofFile' : 'uploads.elsewhere', values);
  }
}
