// What became of files that travel, as notices tell it.
import type { FetchFailure } from '../../browser/backboneCache';
import type { CodeFailure } from '../../browser/codes';
import type { PictureFailure } from '../../browser/pictures';
import type { StorageFailure } from '../../browser/projectStorage';
import type { ProjectFileFailure } from '../../formats/projectArchive';
import type { HeadLinkFailure } from '../../formats/headLink';
import type { ImageModelFailure } from '../../formats/imageModelFile';
import type { ReadingStopped } from '../../formats/readApart';
import type { NoOnnx } from '../../formats/onnxObstacle';
import type { NoWebPage } from '../../formats/webPage/webPageObstacle';
import type { NoImageModel } from '../../formats/teachableMachineOut';

/** Why a project's file was not taken in. */
export type FilesRefusal =
  | ProjectFileFailure
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  /** So many pictures, and none can be read; `refused`: those of them that are not damaged, with why. */
  | { readonly kind: 'none-read'; readonly pictures: number; readonly refused: readonly PictureFailure[] }
  /** It holds no bytes. */
  | { readonly kind: 'empty' }
  /** It holds several projects, and one is wanted. */
  | { readonly kind: 'several' };

/**
 * What a file holds of a project beside its classes, settings and samples; `changes`: what another tab has changed since this one read it.
 */
export type FiledPart = 'heads' | 'split' | 'history' | 'measured' | 'changes';

export type FilesHappened =
  /** Another file is being read or written; `name` is that of the file or project with which nothing was done. */
  | { readonly kind: 'busy'; readonly name: string }
  /** Likewise, and `name` is opened after it. */
  | { readonly kind: 'waits'; readonly name: string }
  /** Nothing that the app can open. */
  | { readonly kind: 'unknown'; readonly file: string }
  /** An archive of things that can be opened one by one. */
  | { readonly kind: 'unpack'; readonly file: string; readonly holds: 'heads' | 'archives' }
  /** Pictures where other files are opened; `file` is the first one’s name. */
  | { readonly kind: 'pictures-here'; readonly file: string; readonly count: number }
  | { readonly kind: 'stopped'; readonly detail: string }
  /** `tests` of the samples are of the test set; `missing` are not among them. */
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly projects: number;
      readonly samples: number;
      readonly tests: number;
      readonly missing: number;
    }
  /** A project of this device that a file of all was to hold. */
  | { readonly kind: 'not-in-it'; readonly name: string; readonly failure: StorageFailure }
  /** One of which a file lacks what could not be read. */
  | {
      readonly kind: 'partly-in-it';
      readonly name: string;
      readonly parts: readonly FiledPart[];
      readonly failure: StorageFailure;
    }
  /** A project whose measurements are too long for a file, in part or all of them. */
  | { readonly kind: 'measured-too-long'; readonly name: string }
  /** A backbone of the person's own that could not be read while a file was saved that was to hold it. */
  | { readonly kind: 'backbone-not-in-it'; readonly name: string }
  /** One of a file that is not the one it says, is damaged, or does not run here. */
  | { readonly kind: 'backbone-left'; readonly name: string; readonly detail: string }
  /** One that a file of all has no room for. */
  | { readonly kind: 'no-room-in-it'; readonly name: string }
  /** A project that no file can hold so that it is opened again. */
  | { readonly kind: 'too-large-to-save'; readonly name: string }
  | { readonly kind: 'refused'; readonly file: string; readonly failure: FilesRefusal }
  | {
      readonly kind: 'opened';
      readonly name: string;
      readonly projects: number;
      /** With those of the test set, of which there are `tests`. */
      readonly samples: number;
      readonly tests: number;
      readonly lost: number;
      readonly headsLost: number;
      /** Another project was opened meanwhile, and stays. */
      readonly beside?: boolean;
    }
  /** Projects of a file that could not be read beside others that came in; `name` is the first one’s. */
  | { readonly kind: 'projects-lost'; readonly name: string; readonly projects: number }
  /** Samples that came in with the first of their tags, since they had more than one may have. */
  | { readonly kind: 'over-tagged'; readonly samples: number }
  /** Together with the tags that they had here, or those of the same picture in the file. */
  | { readonly kind: 'over-tagged-merged'; readonly samples: number }
  /** Pictures of a file that lie in no folder there, so that nothing says their class. */
  | { readonly kind: 'without-folder'; readonly pictures: number }
  /** Pictures of a file that was merged, missing in it or damaged. */
  | { readonly kind: 'pictures-lost'; readonly pictures: number }
  /** Pictures of a file that are left out although they are not damaged. */
  | { readonly kind: 'pictures-refused'; readonly failures: readonly PictureFailure[] }
  | { readonly kind: 'image-model-saved'; readonly name: string }
  | {
      readonly kind: 'image-model-refused';
      readonly file: string;
      /** 'backbone': what lies below its head does not run here. */
      readonly failure: ImageModelFailure | { readonly kind: 'backbone'; readonly detail: string };
    }
  /** 'none': the picture shows no code; 'other': its code is no head. */
  | { readonly kind: 'no-code'; readonly why: CodeFailure | 'none' | 'other' }
  | { readonly kind: 'link-refused'; readonly failure: HeadLinkFailure | ReadingStopped }
  /** `missing`: samples that the backbone has no embedding of. */
  | { readonly kind: 'embeddings-saved'; readonly name: string; readonly samples: number; readonly missing: number }
  | { readonly kind: 'no-image-model'; readonly why: NoImageModel }
  | { readonly kind: 'onnx-saved'; readonly name: string }
  | { readonly kind: 'no-onnx'; readonly why: NoOnnx }
  | { readonly kind: 'web-page-saved'; readonly name: string }
  | { readonly kind: 'no-web-page'; readonly why: NoWebPage }
  /** What is to be written needs the backbone's bytes. */
  | { readonly kind: 'backbone-missing'; readonly failure: FetchFailure }
  | {
      readonly kind: 'merged';
      readonly name: string;
      /** With those of the test set, of which there are `tests`. */
      readonly added: number;
      readonly tests: number;
      readonly left: number;
      readonly classes: number;
      /** Takes out again what came in; absent where another tab took the project over meanwhile. */
      readonly undo?: () => void;
    }
  /** Another project was opened while a file was merged into `into`, which has some of it. */
  | {
      readonly kind: 'merge-left';
      readonly name: string;
      readonly into: string;
      readonly added: number;
      readonly left: number;
    };
