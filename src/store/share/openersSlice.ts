// Opening files by what is in them, wherever they were dropped or chosen. Its verb's name; its work is `openersVerbs`.
import type { PickedFile } from '../../browser/files';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { Known } from '../capture/intakeSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

export interface OpenersVerbs {
  /** Looks into files and opens the heads among them. */
  openByContent(files: readonly PickedFile[], into?: string): Promise<Known>;
  /** Ends the reading of heads and models: nothing is opened of them. Projects have a way of their own. */
  cancelReading(): void;
}

export type OpenersSlice = Omit<OpenersVerbs, 'openByContent'> & {
  /** Undefined where its code could not be had, which was told. */
  openByContent(files: readonly PickedFile[], into?: string): Promise<Known | undefined>;
  /** The name of the file that is being looked into. */
  readonly readingFile: string | undefined;
};

/** `fetchVerbs` gives the work: `openersVerbs`. */
export function openersSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<OpenersVerbs>,
): OpenersSlice {
  return {
    readingFile: undefined,
    ...lateVerbs<OpenersVerbs>(access, ports, fetchVerbs, { openByContent: true, cancelReading: false }),
  };
}
