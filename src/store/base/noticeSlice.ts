// Short messages that pass: what was just done, whether it can be undone, and what was refused.
import type { WhyMissing } from '../../browser/missingPart';
import type { MeasuringTool, RunMark } from '../../browser/projectStorage';
import type { PictureFailure } from '../../browser/pictures';
import type { Part } from '../../core/dataset/dataset';
import type { Misfit } from '../../core/heads/misfit';
import type { HeadBlobFailure } from '../../formats/headBlob';
import type { TooMuch } from '../../formats/headFile';
import type { ReadingStopped } from '../../formats/readApart';
import type { Access } from './access';
import type { FilesHappened } from './filesHappened';
import type { ClassThen, ProjectThen } from './spokenNames';

/** Why a head is not used. */
export type HeadRefusal = HeadBlobFailure | ReadingStopped | { readonly kind: 'misfit'; readonly misfit: Misfit };

/** What happened; the user interface makes the sentence. */
export type NewNotice =
  | { readonly kind: 'class-removed'; readonly removed: ClassThen; readonly undo: () => void }
  | { readonly kind: 'samples-removed'; readonly count: number; readonly undo: () => void }
  | { readonly kind: 'samples-moved'; readonly count: number; readonly to: ClassThen; readonly undo: () => void }
  /** Samples went to the test set or back, `more` of them with the rest of their recordings. */
  | {
      readonly kind: 'part-changed';
      readonly part: Part;
      readonly count: number;
      readonly more: number;
      readonly undo: () => void;
    }
  | { readonly kind: 'labels-confirmed'; readonly count: number; readonly undo: () => void }
  | { readonly kind: 'tagged'; readonly tag: string; readonly on: boolean; readonly count: number; readonly undo: () => void }
  /** The later of two classes of one name: withdrawn when they are called otherwise. */
  | { readonly kind: 'names-alike'; readonly later: ClassThen }
  | { readonly kind: 'pictures-refused'; readonly failures: readonly PictureFailure[]; readonly taken: number }
  /** Files that were taken although a part of their picture is missing. */
  | { readonly kind: 'pictures-end-early'; readonly names: readonly string[] }
  /** The storage was cleared under the open project, which was written anew from memory. */
  | { readonly kind: 'written-anew'; readonly project: ProjectThen; readonly samples: number; readonly picturesLost: number }
  /** A run of epochs whose page, or project, was left before it ended; `kept`: the head that it had come to is there. */
  | { readonly kind: 'run-cut-short'; readonly run: RunMark; readonly kept: boolean; readonly startOver: () => void }
  /** Samples whose class was nowhere stand in one of their own. */
  | { readonly kind: 'samples-found'; readonly count: number; readonly into: ClassThen }
  /** Another tab has the project that was to be deleted. */
  | { readonly kind: 'project-elsewhere' }
  | { readonly kind: 'tried-removed'; readonly count: number; readonly undo: () => void }
  /** Looking at pictures on trial ended early; so many files were not looked at. */
  | { readonly kind: 'trial-stopped'; readonly left: number; readonly detail: string }
  | { readonly kind: 'nothing-to-paste' }
  /** Pictures were brought to a project that can only be looked at here, or before one was open. */
  | { readonly kind: 'cannot-take'; readonly why: 'read-only' | 'opening' }
  /** Pictures were brought to be tested, and nothing is there that could answer. */
  | { readonly kind: 'no-head-to-test' }
  /** Files for the test set that lay in no folder, and were neither looked at nor taken in. */
  | { readonly kind: 'no-class-named'; readonly count: number }
  /** Files for the test set in folders that no class is called like; they were not taken in. */
  | { readonly kind: 'no-class-called'; readonly count: number; readonly folders: readonly string[] }
  /** Pictures that lay in a folder for testing beside one for learning, and came into the test set. */
  | { readonly kind: 'test-folders'; readonly count: number }
  /** Folders whose names show nothing, and the class that each of them is. */
  | { readonly kind: 'folders-unnamed'; readonly classes: readonly ClassThen[] }
  /** A drop or a chosen folder held no file: an address of another page, or folders with nothing to take. */
  | { readonly kind: 'nothing-dropped'; readonly address: boolean }
  /** So much of a link to a tool could not be followed. */
  | { readonly kind: 'link-partly'; readonly parts: readonly string[] }
  /** A head of a file or a link is in use: said where nothing else in view tells of it. */
  | { readonly kind: 'head-opened'; readonly name: string; readonly origin: 'file' | 'link'; readonly classes: number }
  /** Several heads were dropped; one is opened, so many are not. */
  | { readonly kind: 'heads-left'; readonly opened: string; readonly count: number }
  | { readonly kind: 'head-saved'; readonly name: string }
  /** Nobody could open its file. */
  | { readonly kind: 'head-not-saved'; readonly tooMuch: TooMuch }
  | { readonly kind: 'head-refused'; readonly file: string; readonly failure: HeadRefusal }
  /** A drawn set that was opened, or failed to, while nobody looked at where it is said. */
  | { readonly kind: 'set-opened'; readonly name: string; readonly pictures: number; readonly tests: number }
  /** A project that waits to be opened: something was begun in the open one meanwhile. */
  | { readonly kind: 'project-ready'; readonly name: string; readonly open: () => void }
  | { readonly kind: 'set-failed'; readonly name: string; readonly detail: string }
  /** A tool of Compare came to its end while nobody looked at it; not `whole` where that was before all was measured. */
  | { readonly kind: 'measured'; readonly tool: MeasuringTool; readonly whole: boolean }
  /** Of projects as files and what else travels. */
  | { readonly kind: 'files'; readonly happened: FilesHappened }
  | { readonly kind: 'backbone-removed'; readonly name: string; readonly undo: () => void }
  | { readonly kind: 'backbone-not-kept'; readonly name: string }
  /** The one that the open project was left with is not on this device; `name` where that is known. */
  | { readonly kind: 'backbone-absent'; readonly name: string | undefined; readonly inUse: string }
  /** Code that is fetched when it is wanted could not be had, or something else failed and the server has a newer version. */
  | { readonly kind: 'part-missing'; readonly why: WhyMissing }
  | { readonly kind: 'recovered'; readonly detail: string }
  /** The camera that was chosen is not there; `instead` is the label of the one in use, which may be empty. */
  | { readonly kind: 'camera-gone'; readonly instead: string }
  /** What came of the backbone that the app's own server hosts was not what the build put there. */
  | { readonly kind: 'hosted-damaged'; readonly backbone: string; readonly inUse: string }
  | { readonly kind: 'update-ready'; readonly apply: () => void };

export type Notice = NewNotice & { readonly id: number };

/** Notices that are kept, most of them shown for their ten seconds (`features/notices/stacked`). */
const MOST = 50;

/** What says by itself how it goes on and ends, where it is in view: a tool of Compare, or a drawn set. */
export type Seen = MeasuringTool | 'set';

export interface NoticeSlice {
  /** Oldest first. */
  readonly notices: readonly Notice[];
  /** Gives the id by which it is dismissed. */
  notify(notice: NewNotice): number;
  dismiss(id: number): void;
  /** Call when a project is left: what leads to something measured in it is gone with it. Undos see to themselves. */
  leaveNotices(): void;
  /** In view, one each time that it is shown. */
  readonly seen: readonly Seen[];
  /** Called when what says it comes into view, or goes. */
  see(what: Seen, on: boolean): void;
}

/** What says all there is to say: said again while it is still shown, it takes the place of what was said before. */
const saidOnce: readonly NewNotice['kind'][] = ['nothing-to-paste', 'nothing-dropped', 'cannot-take', 'part-missing', 'link-partly'];

/** No notice yet. The oldest gives way to a new one where there are too many; of some kinds only the newest is shown. */
export function noticeSlice({ get, set }: Access<NoticeSlice>): NoticeSlice {
  let lastId = 0;
  return {
    notices: [],
    notify(notice) {
      const others = saidOnce.includes(notice.kind) ? get().notices.filter(({ kind }) => kind !== notice.kind) : get().notices;
      set({ notices: [...others.slice(1 - MOST), { ...notice, id: ++lastId }] });
      return lastId;
    },
    seen: [],
    see(what, on) {
      const { seen } = get();
      const last = seen.lastIndexOf(what);
      set({ seen: on ? [...seen, what] : seen.filter((_, at) => at !== last) });
    },
    leaveNotices: () => set({ notices: get().notices.filter(({ kind }) => kind !== 'measured') }),
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
  };
}
