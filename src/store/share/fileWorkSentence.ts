// What is being done with a project's file, in a few words.
import { isolated } from '../../core/base/names';
import { say } from '../../words/say';
import type { ProjectFileWork } from './projectFilesSlice';

/** What goes on with which file or project. */
export function fileWorkSentence(work: Exclude<ProjectFileWork, { kind: 'idle' }>): string {
  const name = isolated(work.name);
  switch (work.kind) {
    case 'reading':
      return say('projectFiles.reading', { name });
    case 'saving':
      return say('projectFiles.saving', { name });
    case 'taking':
      return say('projectFiles.taking', { name });
    case 'comparing':
      return say('projectFiles.comparing', { name });
    case 'merging':
      return say('projectFiles.merging', { name });
  }
}
