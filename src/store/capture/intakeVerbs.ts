// What was picked, dropped or pasted is sent to whom it concerns: a class, the trial, or what opens it. Fetched late.
import type { PickedFile } from '../../browser/files';
import { fileKind } from '../../formats/fileKind';
import type { Access } from '../base/access';
import type { NewNotice, NoticeSlice } from '../base/noticeSlice';
import type { ProjectState } from '../base/projectState';
import { idOf } from '../base/projectState';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { HeadFileSlice } from '../head/headFileSlice';
import type { ImportSlice } from './importSlice';
import type { Destination, IntakeVerbs, Opens, TestsBatches } from './intakeSlice';
import type { TrySlice } from './trySlice';

type All = ImportSlice & TrySlice & HeadFileSlice & Opens & TestsBatches & DatasetSlice & NoticeSlice;

/**
 * Heads and projects are known by their content and opened, the latter last; what is left is taken for pictures,
 * or told as a notice where there is no place for it.
 */
export function intakeVerbs({ get }: Pick<Access<All>, 'get'>): IntakeVerbs {
  /** Files that cannot be opened where they are: pictures have places, and the others none. */
  const sayWhere = (all: readonly PickedFile[]) => {
    const empty = all.filter(({ file, unreadable }) => file.size === 0 && !unreadable);
    for (const { name } of empty) get().notify({ kind: 'files', happened: { kind: 'refused', file: name, failure: { kind: 'empty' } } });
    const files = all.filter((file) => !empty.includes(file));
    const pictures = files.filter(looksLikePicture);
    const [first] = pictures;
    if (first) get().notify({ kind: 'files', happened: { kind: 'pictures-here', file: first.name, count: pictures.length } });
    for (const file of files) if (!looksLikePicture(file)) get().notify({ kind: 'files', happened: { kind: 'unknown', file: file.name } });
  };

  /** What is tried or tested is asked of the head of its own project; before one is open, of the first. */
  const isOpen = (into: ProjectState) => into.kind === 'opening' || idOf(get().project) === idOf(into);

  const send = async (pictures: readonly PickedFile[], to: Destination, source: 'file' | 'paste', into: ProjectState): Promise<void> => {
    if (pictures.length === 0) return;
    if (to.kind === 'beside') {
      const loose = pictures.filter(({ folder }) => !to.folders || folder === undefined);
      sayWhere(loose);
      const left = new Set(loose);
      await send(
        pictures.filter((file) => !left.has(file)),
        { kind: 'folders' },
        source,
        into,
      );
    } else if (to.kind === 'trial') {
      if (isOpen(into)) await get().tryPictures(pictures);
    } else if (to.kind === 'batch') {
      if (isOpen(into)) await get().testBatch(pictures);
    } else await get().importFiles(pictures, to.kind === 'class' ? to.classId : undefined, source, into, to.part);
  };

  /** Opens the link to a head in a text; of any other, and of none, this is said. */
  const sendText = async (text: string, into: ProjectState, otherwise: NewNotice) => {
    const name = text.split('#', 1)[0]?.slice(0, NAMED) ?? '';
    const known = text === '' ? undefined : await get().openByContent([{ file: new File([text], name), name }], idOf(into));
    // Where its code could not be had, that was told.
    if (text === '' || (known && known.left.length > 0)) get().notify(otherwise);
  };

  return {
    async sendPictures(pictures, to, source, into, text = '') {
      if (pictures.length > 0) await send(pictures, to, source, into);
      else await sendText(text, into, source === 'paste' ? { kind: 'nothing-to-paste' } : { kind: 'nothing-dropped', address: false });
    },
    async sendHead(file, into) {
      const known = await get().openByContent([file], idOf(into));
      for (const each of known?.left ?? []) await get().openHead(each, idOf(into));
      await known?.openProjects();
    },
    async sendAny(files, into) {
      const known = files.length > 0 ? await get().openByContent(files, idOf(into)) : undefined;
      sayWhere(known?.left ?? []);
      await known?.openProjects();
    },
    async sendDropped(dropped, to, into, text) {
      if (dropped.length === 0) {
        await sendText(text, into, { kind: 'nothing-dropped', address: text !== '' });
        return;
      }
      const called = await calledPictures(dropped);
      const loose = to.kind === 'beside' ? dropped.filter((file) => isPicture(file) && (!to.folders || file.folder === undefined)) : [];
      // One alone, beside every place for pictures, may show the code of a head.
      const code = loose.length === 1 ? loose : [];
      const others = dropped.filter((file) => !isPicture(file) || called.has(file) || code.includes(file));
      const known = others.length > 0 ? await get().openByContent(others, idOf(into)) : undefined;
      const left = new Set(known?.left);
      const gone = new Set(others.filter((file) => !left.has(file)));
      await send(
        dropped.filter((file) => !gone.has(file)),
        to,
        'file',
        into,
      );
      await known?.openProjects();
    },
  };
}

/** Letters of an address by which it is called while it is looked into. */
const NAMED = 60;

/** Pictures to the system that are not taken: drawings, scans and icons. */
const NOT_TAKEN = /^image\/(?:svg|tiff|jxl|x-icon|vnd\.)/;

/** Some systems have no word for a phone's pictures. */
const looksLikePicture = (file: PickedFile): boolean =>
  isPicture(file) ? !NOT_TAKEN.test(file.file.type) : /\.(?:hei[cf]|avif)$/i.test(file.name);

/** Of the pictures in no folder so many are looked at: whoever drops more has them from a camera. */
const LOOKED_AT = 20;

/** What the system takes for a picture by its ending, and is a head or an archive by its first bytes. */
async function calledPictures(files: readonly PickedFile[]): Promise<ReadonlySet<PickedFile>> {
  const asked = files.filter((file) => isPicture(file) && file.folder === undefined && !file.unreadable).slice(0, LOOKED_AT);
  const kinds = await Promise.all(asked.map(({ file }) => fileKind(file)));
  return new Set(asked.filter((_, at) => kinds[at] !== 'other'));
}

/** By what the system says: thousands of pictures are not opened one by one to be looked at. */
function isPicture({ file }: PickedFile): boolean {
  return file.type.startsWith('image/');
}
