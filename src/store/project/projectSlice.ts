// Projects: which there are, and which one is open. The work is `projectVerbs`.
import type { ProjectSummary, StorageFailure } from '../../browser/projectStorage';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { UnsavedProjects } from './unsavedProjects';

export interface ProjectSlice extends ProjectVerbs {
  readonly projects: readonly ProjectSummary[];
  /** Why the last opening or listing failed. */
  readonly projectFailure: StorageFailure | undefined;
  /** Projects that were left before all of them could be written, by id. */
  readonly unsavedProjects: UnsavedProjects;
}

/** What is fetched late. */
export interface ProjectVerbs {
  /** Opens the project that was open last, or makes the first one. */
  startProject(): Promise<void>;
  /** The id of the project that was made and opened; undefined where it was overtaken by another opening. */
  newProject(name?: string): Promise<string | undefined>;
  openProject(id: string): Promise<void>;
  renameProject(name: string): void;
  /** Says the names that nobody gave, of classes and of the project, in the language spoken. */
  renamePlaceholders(): void;
  removeProject(id: string): Promise<void>;
  /** Takes the open project over from another tab. */
  takeOver(): Promise<void>;
  /** Opens a project, whoever has it, and saves what was put aside for it. */
  takeBack(id: string): Promise<void>;
  /** Another tab works on a project now: here it can only be looked at. */
  lostProject(id: string): void;
  listProjects(): Promise<void>;
}

/** No project is listed yet; the verbs fetch their work with the first call. */
export function projectSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<ProjectVerbs>,
): ProjectSlice {
  const verbs = lateVerbs<ProjectVerbs>(access, ports, fetchVerbs, {
    startProject: true,
    newProject: true,
    openProject: true,
    renameProject: true,
    renamePlaceholders: true,
    removeProject: true,
    takeOver: true,
    takeBack: true,
    lostProject: false,
    listProjects: true,
  });
  let starting: Promise<void> | undefined;
  return {
    projects: [],
    projectFailure: undefined,
    unsavedProjects: new Map(),
    ...verbs,
    // Asked for again while it is under way, it is no second start.
    startProject: () => (starting ??= verbs.startProject().finally(() => (starting = undefined))),
  };
}
