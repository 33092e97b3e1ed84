// The work of project files, put together: out, in, and merged.
import type { Access } from '../base/access';
import type { Ports, WithCatalogue } from '../base/ports';
import type { BegunSeen } from '../capture/begunSince';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { EmbeddingVerbs } from '../embeddings/embeddingSlice';
import type { LessonsSlice } from '../lessons/lessonsSlice';
import type { ProjectSlice } from '../project/projectSlice';
import { idOf } from '../base/projectState';
import { fileWork } from './fileWork';
import type { Uploads } from './mergeVerbs';
import { mergeVerbs } from './mergeVerbs';
import type { OpenersSlice } from './openersSlice';
import type { ProjectFilesSlice, ProjectFilesVerbs } from './projectFilesSlice';
import { projectsIn } from './projectsIn';
import type { SeenOut } from './projectsOut';
import { projectsOut } from './projectsOut';

type Seen = SeenOut &
  Pick<LessonsSlice, 'expectOfLesson' | 'finishLesson'> &
  ProjectFilesSlice &
  Pick<OwnBackboneSlice, 'keepOwnBackbone'> &
  ProjectSlice &
  BegunSeen &
  EmbeddingVerbs &
  Pick<OpenersSlice, 'openByContent'> &
  Uploads;

/** All verbs of project files; they share one `fileWork`, so that one file at a time is written, read or merged. */
export function projectFilesVerbs(
  access: Access<Seen>,
  ports: WithCatalogue<Pick<Ports, 'storage' | 'files' | 'pictures' | 'newId' | 'now' | 'catalogue' | 'preferences' | 'ownBackbones'>>,
): ProjectFilesVerbs {
  const { get } = access;
  const work = fileWork(access);
  return {
    ...projectsOut(access, ports, work),
    ...projectsIn(access, ports, work),
    ...mergeVerbs(access, ports, work),
    async pickProjectFile(to) {
      // Choosing takes time, and another project may be open after it.
      const into = idOf(get().project);
      const [file] = (await ports.files.pick({ kind: 'any', multiple: false })) ?? [];
      if (!file) return;
      if (to === 'merge') {
        await get().offerMerge(file);
        return;
      }
      // A head is opened as one, whichever button was pressed.
      const known = await get().openByContent([file], into);
      for (const each of known?.left ?? []) await get().openProjectFile(each);
      await known?.openProjects();
    },
    cancelProjectFile: work.cancel,
  };
}
