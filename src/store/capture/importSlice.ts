// Pictures from files: where an upload stands, and uploads that ended before their files were in. The work is `importVerbs`.
import type { Part, SampleSource } from '../../core/dataset/dataset';
import type { Access } from '../base/access';
import type { ImportingState } from '../base/importing';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ProjectState } from '../base/projectState';
import type { EndedImport } from '../project/endedImports';
import type { ImportFile } from './importRun';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import { lateVerbs } from '../base/lateVerbs';

export type { ImportFile } from './importRun';

export interface ImportSlice extends ImportingState {
  /** Uploads of which files are left, one for each project. */
  readonly endedImports: readonly EndedImport[];
  /**
   * Takes files in. With a class id all go there; without one each goes to the class named like its folder, made once
   * one of its pictures was taken, and files that lay in no folder go to the first empty class, or to a new one.
   * Those for the test set that lay in no folder are left out and said to be: nobody knows what they show.
   * `into` is the open project, if nothing is said; files brought to one that was left meanwhile are said to be left.
   */
  importFiles(files: readonly ImportFile[], classId?: string, source?: SampleSource, into?: ProjectState, part?: Part): Promise<void>;
  cancelImport(): void;
  /** Goes back to a project, taking it back if another tab has it, and goes on with the files that are left. */
  goOnImporting(projectId: string): Promise<void>;
  /** Leaves the files that are left. */
  forgetEndedImport(projectId: string): void;
}

/** What is fetched late. */
export type ImportVerbs = Omit<ImportSlice, 'importing' | 'endedImports' | 'forgetEndedImport'>;

/** `fetchVerbs` gives the work: `importVerbs`. */
export function importSlice(
  access: Access<ImportSlice & DatasetSlice & SavingSlice & NoticeSlice>,
  ports: Pick<Ports, 'storage' | 'whyMissing'>,
  fetchVerbs: () => Promise<ImportVerbs>,
): ImportSlice {
  const { get, set } = access;
  const verbs = lateVerbs<ImportVerbs>(access, ports, fetchVerbs, { importFiles: true, cancelImport: false, goOnImporting: true });
  return {
    importing: { kind: 'idle' },
    endedImports: [],
    forgetEndedImport(projectId) {
      const { project, endedImports } = get();
      const here = project.kind === 'open' && project.id === projectId;
      set({
        endedImports: endedImports.flatMap((each) => (each.projectId !== projectId ? [each] : here ? [] : [{ ...each, forgotten: true }])),
      });
      if (here) get().save(() => ports.storage.saveUnfinished(projectId, undefined));
    },
    ...verbs,
    // The project that they were brought to, whichever is open when the code is here.
    importFiles: (files, classId, source, into = get().project, part) => verbs.importFiles(files, classId, source, into, part),
  };
}
