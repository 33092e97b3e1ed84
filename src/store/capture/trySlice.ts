// “Try it”: pictures that are predicted and belong to no class. The work is `tryVerbs`.
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { NamedFile } from './pictureIntake';
import type { Ports } from '../base/ports';
import type { Embedding } from '../../core/backbones/embedding';
import type { KeptPicture } from '../../browser/pictures';
import { lateVerbs } from '../base/lateVerbs';

/** A picture on trial. Its embedding is kept, so that every change of the head shows at once. */
export interface Tried {
  readonly id: string;
  readonly name: string;
  readonly picture: KeptPicture;
  readonly embedding: Embedding | undefined;
  /** The fingerprint of the backbone that made no numbers of it; it is asked again only by hand. */
  readonly refusedBy?: string | undefined;
}

/** How far pictures that are being tried are. */
export type Trying = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly done: number; readonly total: number };

export interface TrySlice {
  /** Of the open project, newest first. */
  readonly tried: readonly Tried[];
  readonly trying: Trying;
  /** Takes all files; those that are no pictures are named once all are looked at. */
  tryPictures(files: readonly NamedFile[]): Promise<void>;
  /** Tries the test picture of the turn `turn` (0 the first, see `testSampleInTurn`); nothing where no picture tests. */
  tryTestPicture(turn: number): Promise<void>;
  cancelTrying(): void;
  /** Embeds again the pictures that the ready backbone has not seen, or not as the head in use needs it. */
  retryPictures(): Promise<void>;
  /** Embeds one again that the backbone made no numbers of. */
  retryPicture(id: string): Promise<void>;
  forgetTried(id: string): void;
  forgetAllTried(): void;
  /** Called when another project is open: what was tried in the one before is put aside until that is open again. */
  showTriedHere(): void;
}

/** What is fetched late. */
export type TryVerbs = Omit<TrySlice, 'tried' | 'trying'>;

/** `fetchVerbs` gives the work: `tryVerbs`. */
export function trySlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<TryVerbs>,
  projectId: () => string | undefined,
): TrySlice {
  return {
    tried: [],
    trying: { kind: 'idle' },
    ...lateVerbs<TryVerbs>(
      access,
      ports,
      fetchVerbs,
      {
        tryPictures: 'here',
        tryTestPicture: 'here',
        retryPictures: false,
        retryPicture: true,
        forgetTried: false,
        cancelTrying: false,
        forgetAllTried: false,
        showTriedHere: false,
      },
      projectId,
    ),
  };
}
