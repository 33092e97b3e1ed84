// Opening files by what is in them, wherever they were dropped or chosen. Its verb's name; its work is `openersVerbs`.
import type { PickedFile } from '../../browser/files';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { Known } from '../capture/intakeSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

export interface OpenersVerbs {
  /** Looks into files and opens the heads among them. */
  openByContent(files: readonly PickedFile[]): Promise<Known>;
}

export type OpenersSlice = Omit<OpenersVerbs, 'openByContent'> & {
  /** Undefined where its code could not be had, which was told. */
  openByContent(files: readonly PickedFile[]): Promise<Known | undefined>;
};

/** `fetchVerbs` gives the work: `openersVerbs`. */
export function openersSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<OpenersVerbs>,
): OpenersSlice {
  return lateVerbs<OpenersVerbs>(access, ports, fetchVerbs, { openByContent: true });
}
