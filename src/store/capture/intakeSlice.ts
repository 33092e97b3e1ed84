// What arrives from outside is picked, dropped or pasted. Who takes it is in `intakeVerbs`.
import type { PickedFile } from '../../browser/files';
import type { Part } from '../../core/dataset/dataset';
import type { Access } from '../base/access';
import { fromDrop } from '../base/fromDrop';
import { lateVerbs } from '../base/lateVerbs';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ProjectState } from '../base/projectState';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

/** What was found in files: heads are opened by then. */
export interface Known {
  /** Files that are nothing that the app knows, in their order. */
  readonly left: readonly PickedFile[];
  /** Opens those that bring another project: last, since what came with them belongs to the one that is open. */
  readonly openProjects: () => Promise<void>;
}

/** What tests many pictures at once. */
export interface TestsBatches {
  testBatch(files: readonly PickedFile[]): Promise<void>;
}

/** What opens files that are no pictures. */
export interface Opens {
  /** Looks into files. Undefined where its code could not be had, which was told. */
  openByContent(files: readonly PickedFile[], into?: string): Promise<Known | undefined>;
}

/**
 * Where pictures go: into a class, into the classes their folders name, to be learnt from unless they are for the test set; on trial; or to
 * be tested all at once. Beside every place for them, those in folders become classes where `folders` says so; where others go is said.
 */
export type Destination =
  | { readonly kind: 'class'; readonly classId: string; readonly part?: Part }
  | { readonly kind: 'folders'; readonly part?: Part }
  | { readonly kind: 'trial' }
  | { readonly kind: 'batch' }
  | { readonly kind: 'beside'; readonly folders: boolean };

/** Folders that were dropped and are being walked through; `found`: files by now. */
export type Looking = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly found: number };

/** What is fetched late; each takes the files of one way in. */
export interface IntakeVerbs {
  /** `into`: the project that they were brought to. Where there are none, the link in `text` is opened, or it is said that nothing came. */
  sendPictures(
    pictures: readonly PickedFile[],
    to: Destination,
    source: 'file' | 'paste',
    into: ProjectState,
    text?: string,
  ): Promise<void>;
  /** A head is opened, whatever it is called; what is none is refused as one. */
  sendHead(file: PickedFile, into: ProjectState): Promise<void>;
  /** Each is opened by what is in it; of the others it is said where they go. */
  sendAny(files: readonly PickedFile[], into: ProjectState): Promise<void>;
  /** Pictures go where they were dropped, and all else is opened by what is in it: of no file, the link in `text`. */
  sendDropped(files: readonly PickedFile[], to: Destination, into: ProjectState, text: string): Promise<void>;
}

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
  access: Access<IntakeSlice & DatasetSlice & NoticeSlice>,
  ports: Pick<Ports, 'files' | 'pictures' | 'rest' | 'whyMissing'>,
  fetchVerbs: () => Promise<IntakeVerbs>,
): IntakeSlice {
  const { get, set } = access;
  const { files, pictures, rest } = ports;
  const verbs = lateVerbs<IntakeVerbs>(access, ports, fetchVerbs, {
    sendPictures: true,
    sendHead: true,
    sendAny: true,
    sendDropped: true,
  });
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
      const files = await fromDrop(access, ports, data, { signal: walk.signal, onFound: (count) => walks.set(walk, count) });
      // Which project they belong to is known once one is open.
      while (files && get().project.kind === 'opening' && !walk.signal.aborted) await rest(TELL_EVERY);
      return walk.signal.aborted ? undefined : files;
    } finally {
      walks.delete(walk);
      if (get().looking.kind === 'running') showWalks();
    }
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
      if (picked) await verbs.sendPictures(picked, to, 'file', into);
    },
    async pickHead() {
      const into = get().project;
      const [file] = (await files.pick({ kind: 'head', multiple: false })) ?? [];
      if (file) await verbs.sendHead(file, into);
    },
    async pickFile() {
      const into = get().project;
      const picked = await files.pick({ kind: 'any', multiple: true });
      if (picked) await verbs.sendAny(picked, into);
    },
    async drop(data, to) {
      // After the event the browser tells nothing of it.
      const text = textOf(data);
      // Looking through folders and into files takes time, and another project may be open after it.
      const before = get().project;
      const dropped = await found(data);
      if (dropped) await verbs.sendDropped(dropped, to, before.kind === 'opening' ? get().project : before, text);
    },
    async paste(data, to) {
      await verbs.sendPictures(files.fromPaste(data), to, 'paste', get().project, textOf(data));
    },
  };
}

/** The address that came along, or the words. */
const textOf = (data: DataTransfer): string => data.getData('URL') || data.getData('text');

/** Milliseconds between two words on how far a walk is, and before the first. */
const TELL_EVERY = 250;
