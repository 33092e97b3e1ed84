// What arrives from outside, picked, dropped or pasted, is sent to whom it concerns: a class, the trial, or the head.
import type { PickedFile } from '../../browser/files';
import type { Access } from '../base/access';
import type { HeadFileSlice } from '../head/headFileSlice';
import type { ImportSlice } from './importSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { TrySlice } from './trySlice';

/** Where pictures go: into a class, into the classes their folders name, or on trial. */
export type Destination = { readonly kind: 'class'; readonly classId: string } | { readonly kind: 'folders' } | { readonly kind: 'trial' };

export interface IntakeSlice {
  pickPictures(to: Destination, folder?: boolean): Promise<void>;
  pickHead(): Promise<void>;
  /** Call in the drop event itself. A head among the files is opened, wherever it was dropped. */
  drop(data: DataTransfer, to: Destination): Promise<void>;
  paste(data: DataTransfer, to: Destination): Promise<void>;
}

export function intakeSlice(
  { get }: Access<ImportSlice & TrySlice & HeadFileSlice & NoticeSlice>,
  { files, pictures }: Pick<Ports, 'files' | 'pictures'>,
): IntakeSlice {
  const send = async (pictures: readonly PickedFile[], to: Destination, source: 'file' | 'paste') => {
    if (pictures.length === 0) return;
    if (to.kind === 'trial') await get().tryPictures(pictures);
    else await get().importFiles(pictures, to.kind === 'class' ? to.classId : undefined, source);
  };

  /** While a person chooses there is time to fetch and start what will be needed. Whoever needs what did not come asks again, and tells. */
  const getReady = () => {
    void Promise.all([import('./importSlice'), import('../../formats/imageHeader'), pictures.ready()]).catch(() => undefined);
  };

  return {
    async pickPictures(to, folder = false) {
      const picking = files.pick({ kind: 'pictures', multiple: true, folder });
      getReady();
      const picked = await picking;
      if (picked?.length === 0) get().notify({ kind: 'nothing-dropped', address: false });
      await send(picked ?? [], to, 'file');
    },
    async pickHead() {
      const [file] = (await files.pick({ kind: 'head', multiple: false })) ?? [];
      if (file) await get().openHead(file);
    },
    async drop(data, to) {
      // After the event the browser tells no types.
      const address = data.types.includes('text/uri-list');
      const dropped = await files.fromDrop(data);
      if (dropped.length === 0) get().notify({ kind: 'nothing-dropped', address });
      const [head, ...others] = dropped.filter(isHead);
      if (head && others.length > 0) get().notify({ kind: 'heads-left', opened: head.name, count: others.length });
      if (head) await get().openHead(head);
      await send(
        dropped.filter((file) => !isHead(file)),
        to,
        'file',
      );
    },
    async paste(data, to) {
      const pasted = files.fromPaste(data);
      if (pasted.length === 0) get().notify({ kind: 'nothing-to-paste' });
      await send(pasted, to, 'paste');
    },
  };
}

/** Any .safetensors is taken for a head: the reader says what is wrong with one that is not. */
function isHead({ name }: PickedFile): boolean {
  return name.toLowerCase().endsWith('.safetensors');
}
