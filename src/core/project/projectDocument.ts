// A project as a document: all of it but its pictures, its heads and what is made again from these. Plain data that JSON can hold.
import type { Class, Sample } from '../dataset/dataset';
import type { History } from '../evaluation/history';
import type { Split } from '../evaluation/projectSplit';
import type { ProjectSettings } from './settings';
import { serialisedHistory } from './filedHistory';
import { settingsDocument } from './settings';

/** A sample as a document has it: `picture` names the file of its picture beside the document. */
export interface FiledSample extends Sample {
  readonly picture: string;
}

/** Ids of samples and recordings are those of the device it was saved on: who opens it gives the samples ids of their own. */
export interface ProjectDocument {
  readonly name: string;
  /** ISO 8601 date and time. */
  readonly savedAt: string;
  readonly classes: readonly Class[];
  readonly samples: readonly FiledSample[];
  readonly settings: ProjectSettings;
  readonly split?: Split | undefined;
  /** What its head once scored, with names that a person gave. */
  readonly history?: History | undefined;
  /** Id of the backbone it was left with. */
  readonly backboneId?: string | undefined;
  /** What that is called where it is a person's own: it need not be in the file. */
  readonly backboneName?: string | undefined;
  /** That the head that was opened there, which lies beside the document, came in a link. */
  readonly openedHeadFrom?: 'link' | undefined;
}

export const PROJECT_FORMAT = 'headstart-project';

/** Version of the document; `projectMigrations` leads to it. */
export const PROJECT_VERSION = 2;

/** Room for what a tab can teach with, and no more. */
export const MOST_FILED_CLASSES = 1_000;
export const MOST_FILED_SAMPLES = 200_000;
/** A document that was read. */
export interface ReadProject extends ProjectDocument {
  /** Samples that had more tags than one may have, and come with the first of them; absent where none had. */
  readonly overTagged?: number;
  /** Pictures that are none of its samples as they lie in no folder, so that nothing says what they show; absent where there are none. */
  readonly withoutFolder?: number;
  /** Nothing but its samples says which classes there are: one of which no picture can be read is none. */
  readonly areClassesImplied?: true;
}

/** Of one sample: more than it may have are read, so that what has grown elsewhere is cut and not refused. */
export const MOST_FILED_TAGS = 1_000;

/** The document as `parseProject` reads it back. */
export function serialisedProject({ settings, history, ...project }: ProjectDocument): Readonly<Record<string, unknown>> {
  return {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    ...project,
    settings: settingsDocument(settings),
    ...(history && { history: serialisedHistory(history) }),
  };
}
