// What arrives from outside, picked, dropped or pasted, is sent to whom it concerns: a class, the trial, or the head.
import type { PickedFile } from '../../browser/files';
import type { Part } from '../../core/dataset/dataset';
import type { Access } from '../base/access';
import { fromDrop } from '../base/fromDrop';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { HeadFileSlice } from '../head/headFileSlice';
import type { ImportSlice } from './importSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { TrySlice } from './trySlice';

/** What was found in files: heads are opened by then. */
export interface Known {
  /** Files that are nothing that the app knows, in their order. */
  readonly left: readonly PickedFile[];
  /** Opens those that bring another project: last, since what came with them belongs to the one that is open. */
  readonly openProjects: () => Promise<void>;
}

/** What tests many pictures at once. */
interface TestsBatches {
  testBatch(files: readonly PickedFile[]): Promise<void>;
}

/** What opens files that are no pictures. */
interface Opens {
  /** Looks into files. Undefined where its code could not be had, which was told. */
  openByContent(files: readonly PickedFile[]): Promise<Known | undefined>;
}

/** Where pictures go: into a class, into the classes their folders name, to be learnt from unless they are for the test set; on trial; or to be tested all at once. */
export type Destination =
  | { readonly kind: 'class'; readonly classId: string; readonly part?: Part }
  | { readonly kind: 'folders'; readonly part?: Part }
  | { readonly kind: 'trial' }
  | { readonly kind: 'batch' };

/** Folders that were dropped and are being walked through; `found`: files by now. */
export type Looking = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly found: number };

export interface IntakeSlice {
  /** Running once it takes so long that a person wonders. */
  readonly looking: Looking;
  /** Leaves all folders that are being walked through, and what was found in them. */
  cancelLooking(): void;
  pickPictures(to: Destination, folder?: boolean): Promise<void>;
  pickHead(): Promise<void>;
  /** Lets the person choose any file that the app can open. */
  pickFile(): Promise<void>;
  /** Call in the drop event itself. A head among the files is opened, wherever it was dropped. */
  drop(data: DataTransfer, to: Destination): Promise<void>;
  paste(data: DataTransfer, to: Destination): Promise<void>;
}

/**
 * The verbs for what is picked, dropped or pasted. Dropped folders are walked through with a count and can be cancelled; nothing is kept
 * here but that count.
 */
export function intakeSlice(
  access: Access<IntakeSlice & ImportSlice & TrySlice & HeadFileSlice & Opens & TestsBatches & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'files' | 'pictures' | 'rest' | 'whyMissing'>,
): IntakeSlice {
  const { get, set } = access;
  const { files, pictures, rest } = ports;
  /** Files found in each walk that goes on. */
  const walks = new Map<AbortController, number>();
  const showWalks = () => {
    const found = [...walks.values()].reduce((sum, count) => sum + count, 0);
    set({ looking: walks.size > 0 ? { kind: 'running', found } : { kind: 'idle' } });
  };

  const tellOf = async (walk: AbortController) => {
    await rest(TELL_EVERY);
    while (walks.has(walk)) {
      showWalks();
      await rest(TELL_EVERY);
    }
  };

  /** Walks through what was dropped, and says now and then how far that is. */
  const found = async (data: DataTransfer): Promise<readonly PickedFile[] | undefined> => {
    const walk = new AbortController();
    walks.set(walk, 0);
    void tellOf(walk);
    try {
      return await fromDrop(access, ports, data, { signal: walk.signal, onFound: (count) => walks.set(walk, count) });
    } finally {
      walks.delete(walk);
      if (get().looking.kind === 'running') showWalks();
    }
  };

  const send = async (pictures: readonly PickedFile[], to: Destination, source: 'file' | 'paste', into = get().project) => {
    if (pictures.length === 0) return;
    if (to.kind === 'trial') await get().tryPictures(pictures);
    else if (to.kind === 'batch') await get().testBatch(pictures);
    else await get().importFiles(pictures, to.kind === 'class' ? to.classId : undefined, source, into, to.part);
  };

  /** While a person chooses there is time to fetch and start what will be needed. Whoever needs what did not come asks again, and tells. */
  const getReady = () => {
    void Promise.all([import('./importVerbs'), import('../../formats/imageHeader'), pictures.ready()]).catch(() => undefined);
  };

  return {
    looking: { kind: 'idle' },
    cancelLooking: () => [...walks.keys()].forEach((walk) => walk.abort()),
    async pickPictures(to, folder = false) {
      // Choosing takes time, too.
      const into = get().project;
      const picking = files.pick({ kind: 'pictures', multiple: true, folder });
      getReady();
      const picked = await picking;
      if (picked?.length === 0) get().notify({ kind: 'nothing-dropped', address: false });
      await send(picked ?? [], to, 'file', into);
    },
    async pickHead() {
      const [file] = (await files.pick({ kind: 'head', multiple: false })) ?? [];
      if (!file) return;
      const known = await get().openByContent([file]);
      for (const each of known?.left ?? []) await get().openHead(each);
      await known?.openProjects();
    },
    async pickFile() {
      const picked = (await files.pick({ kind: 'any', multiple: true })) ?? [];
      const known = picked.length > 0 ? await get().openByContent(picked) : undefined;
      const left = known?.left ?? [];
      const pictures = left.filter(looksLikePicture);
      const [first] = pictures;
      if (first) get().notify({ kind: 'files', happened: { kind: 'pictures-here', file: first.name, count: pictures.length } });
      for (const file of left) if (!looksLikePicture(file)) get().notify({ kind: 'files', happened: { kind: 'unknown', file: file.name } });
      await known?.openProjects();
    },
    async drop(data, to) {
      // After the event the browser tells no types.
      const address = data.types.includes('text/uri-list');
      // Looking through folders and into files takes time, and another project may be open after it.
      const into = get().project;
      const dropped = await found(data);
      if (!dropped) return;
      if (dropped.length === 0) get().notify({ kind: 'nothing-dropped', address });
      const others = dropped.filter((file) => !isPicture(file));
      const known = others.length > 0 ? await get().openByContent(others) : undefined;
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
    async paste(data, to) {
      const pasted = files.fromPaste(data);
      if (pasted.length === 0) get().notify({ kind: 'nothing-to-paste' });
      await send(pasted, to, 'paste');
    },
  };
}

/** Milliseconds between two words on how far a walk is, and before the first. */
const TELL_EVERY = 250;

/** Some systems have no word for a phone's pictures. */
const looksLikePicture = (file: PickedFile): boolean => isPicture(file) || /\.(?:hei[cf]|avif)$/i.test(file.name);

/** By what the system says: thousands of pictures are not opened one by one to be looked at. */
function isPicture({ file }: PickedFile): boolean {
  return file.type.startsWith('image/');
}
