// Files of a drop, where the code that walks through folders can be had; where it cannot, that is told.
import type { FolderWalk, PickedFile } from '../../browser/files';
import type { Access } from './access';
import type { NoticeSlice } from './noticeSlice';
import type { Ports } from './ports';

/** `files.fromDrop`: undefined also where its code could not be fetched, with a notice that says why. Call in the drop event itself. */
export async function fromDrop(
  { get }: Pick<Access<NoticeSlice>, 'get'>,
  { files, whyMissing }: Pick<Ports, 'files' | 'whyMissing'>,
  data: DataTransfer,
  walk?: FolderWalk,
): Promise<readonly PickedFile[] | undefined> {
  try {
    return await files.fromDrop(data, walk);
  } catch (cause) {
    get().notify({ kind: 'part-missing', why: await whyMissing(cause) });
    return undefined;
  }
}
