// Projects as files: out, in as new projects, and merged into the open one. What it is to begin with, and its verbs' names;
// their work is `projectFilesVerbs`.
import type { PickedFile } from '../../browser/files';
import type { PictureFailure } from '../../browser/pictures';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

/** What goes on with a file, one at a time; `name` is the project's or the file's. */
export type ProjectFileWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  /** Counted in samples. */
  | {
      readonly kind: 'saving' | 'taking' | 'comparing' | 'merging';
      readonly name: string;
      readonly done: number;
      readonly of: number;
    };

/** A class of a file, and where its samples would go. */
export interface MergedClass {
  readonly name: string;
  /** Samples that are not here yet. */
  readonly samples: number;
  /** Of the class that has its name here; undefined where there is none and it would be made. */
  readonly into: string | undefined;
}

export interface MergeOffer {
  readonly projectName: string;
  readonly classes: readonly MergedClass[];
  /** Samples that would come in. */
  readonly added: number;
  /** Samples whose very picture is here already, or stands in the file twice: they are passed over. */
  readonly duplicates: number;
  /** Samples whose pictures are missing in the file or damaged: they stay out. */
  readonly lost: number;
  /** Why the pictures of others stay out, too. */
  readonly refused: readonly PictureFailure[];
  /** Samples here that would get tags of the file. */
  readonly tagged: number;
  /** Samples that are learnt from here and tested with in the file: they would be tested with here, too. */
  readonly tested: number;
  /** Pictures of the file that lie in no folder, so that nothing says their class: they stay out. */
  readonly withoutFolder: number;
  /** Samples that would not get all tags of the file, since one has MOST_TAGS at most. */
  readonly overTagged: number;
}

export interface ProjectFilesSlice extends ProjectFilesVerbs {
  readonly projectFileWork: ProjectFileWork;
  readonly mergeOffer: MergeOffer | undefined;
}

/** What goes into a file besides. */
export interface SaveOptions {
  /** Backbones of the person's own; without it they do. */
  readonly withBackbones?: boolean;
}

/** What is fetched late. */
export interface ProjectFilesVerbs {
  /** Saves the open project as NAME.headstart, with the backbone that it works with if that is the person's own and goes along. */
  saveProjectFile(options?: SaveOptions): Promise<void>;
  /** Saves what the open project learns from as Teachable Machine's project file, NAME.tm. */
  saveSiteProject(): Promise<void>;
  /** Saves the pictures of the open project in a folder for each class, with a table of them. */
  savePictures(): Promise<void>;
  /** Saves every project of this device in one file, with every backbone of the person's own if these go along. */
  saveAllProjects(options?: SaveOptions): Promise<void>;
  /** Lets the person choose a file and opens it, or offers to merge it. */
  pickProjectFile(to: 'open' | 'merge'): Promise<void>;
  /** Takes every project of a file in as a new one, and opens the first unless another was opened meanwhile. */
  openProjectFile(file: PickedFile): Promise<void>;
  /** Compares a file's only project with the open one; `mergeOffer` says what merging would do. */
  offerMerge(file: PickedFile): Promise<void>;
  acceptMerge(): Promise<void>;
  declineMerge(): void;
  /** Called when another project is open, or another tab works on this one: what was merged is not undone any more. */
  leaveMerge(): void;
  /** Ends what goes on: nothing is left of it but what a merge has brought in already. */
  cancelProjectFile(): void;
}

/** `fetchVerbs` gives the work: `projectFilesVerbs`. */
export function projectFilesSlice(
  access: Access<ProjectFilesSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<ProjectFilesVerbs>,
  projectId: () => string | undefined,
): ProjectFilesSlice {
  return {
    projectFileWork: { kind: 'idle' },
    mergeOffer: undefined,
    ...lateVerbs<ProjectFilesVerbs>(
      access,
      ports,
      fetchVerbs,
      {
        saveProjectFile: 'here',
        saveSiteProject: 'here',
        savePictures: 'here',
        saveAllProjects: true,
        pickProjectFile: true,
        openProjectFile: true,
        offerMerge: 'here',
        acceptMerge: 'here',
        declineMerge: false,
        leaveMerge: false,
        cancelProjectFile: false,
      },
      projectId,
    ),
  };
}
