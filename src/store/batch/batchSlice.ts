// Many pictures tested at once: where that stands, and what was said of each. The work is `batchVerbs`.
import type { PictureFailure } from '../../browser/pictures';
import type { BatchAnswer } from '../../core/evaluation/batch';
import type { Class } from '../../core/dataset/dataset';
import type { Head } from '../../core/heads/heads';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { NamedFile } from '../capture/pictureIntake';
import type { PictureCache } from '../dataset/pictureCache';
import { idOf } from '../base/projectState';
import type { DatasetSlice } from '../dataset/datasetSlice';

/** A file and, if it lay in a folder, that folder's name: the class that it is said to show. */
export interface BatchFile extends NamedFile {
  readonly folder?: string;
}

/** A picture with what was said of it. The picture itself stays in its file: it is read when it is looked at. */
export interface BatchItem extends BatchAnswer {
  readonly name: string;
  readonly folder: string | undefined;
}

export interface BatchRun {
  readonly projectId: string;
  /** The head that was asked: once another is in use, these are no longer its answers. */
  readonly head: Head;
  /** By which its logits were divided: see `HeadInUse`. */
  readonly temperature: number | undefined;
  /** The classes of the head that was asked: what the items' columns mean. */
  readonly classes: readonly Class[];
  readonly items: readonly BatchItem[];
  /** Files that gave no picture, or nothing that the backbone could make numbers of. */
  readonly refused: readonly PictureFailure[];
  readonly done: number;
  readonly total: number;
}

export type Batch =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'running' } & BatchRun)
  /** `ended`: looked at to the end, or left early, by the person or because something failed. */
  | ({ readonly kind: 'ended'; readonly how: 'done' | 'cancelled' | 'failed'; readonly detail?: string } & BatchRun);

export interface BatchSlice {
  readonly batch: Batch;
  /** The pictures of the batch, by the ids of its items. */
  readonly batchPictures: PictureCache | undefined;
  /** Tests files with the head in use, in place of those tested before. Nothing of them is kept. */
  testBatch(files: readonly BatchFile[]): Promise<void>;
  /** The same files, with the head that is in use now. */
  testBatchAgain(): Promise<void>;
  cancelBatch(): void;
  forgetBatch(): void;
}

export type BatchVerbs = Omit<BatchSlice, 'batch' | 'batchPictures'>;

/** `fetchVerbs` gives the work: `batchVerbs`. */
export function batchSlice(
  access: Access<NoticeSlice & DatasetSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<BatchVerbs>,
): BatchSlice {
  return {
    batch: { kind: 'none' },
    batchPictures: undefined,
    ...lateVerbs<BatchVerbs>(
      access,
      ports,
      fetchVerbs,
      { testBatch: 'here', testBatchAgain: 'here', cancelBatch: false, forgetBatch: false },
      () => idOf(access.get().project),
    ),
  };
}
