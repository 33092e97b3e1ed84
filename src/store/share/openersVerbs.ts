// Opens files by what is in them: heads and projects so far; what is neither goes back to whoever takes pictures.
import type { PickedFile } from '../../browser/files';
import { fileKind } from '../../formats/fileKind';
import type { Access } from '../base/access';
import type { HeadFileSlice } from '../head/headFileSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { OpenersVerbs } from './openersSlice';
import type { ProjectFilesSlice } from './projectFilesSlice';

export function openersVerbs({ get }: Pick<Access<HeadFileSlice & ProjectFilesSlice & NoticeSlice>, 'get'>): OpenersVerbs {
  return {
    async openByContent(files) {
      const looked = await Promise.all(files.map(async (file) => ({ file, kind: await kindOf(file) })));
      const of = (kind: string) => looked.flatMap((each) => (each.kind === kind ? [each.file] : []));
      const [head, ...otherHeads] = of('head');
      if (head && otherHeads.length > 0) get().notify({ kind: 'heads-left', opened: head.name, count: otherHeads.length });
      if (head) await get().openHead(head);
      return {
        left: of('other'),
        async openProjects() {
          // One after the other: each is taken in whole before the next is looked at.
          for (const archive of of('archive')) await get().openProjectFile(archive);
        },
      };
    },
  };
}

/** Any .safetensors is taken for a head, also one that is damaged: its reader says what is wrong. */
async function kindOf({ file, name, unreadable }: PickedFile): Promise<'head' | 'archive' | 'other'> {
  if (/\.safetensors$/i.test(name)) return 'head';
  return unreadable ? 'other' : fileKind(file);
}
