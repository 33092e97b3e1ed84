// The picture that was followed through a backbone last, for the report of it: kept while the page is open, and nowhere else.
import type { LookedInside } from '../../core/backbones/insideView';

export interface Followed {
  readonly projectId: string;
  readonly fingerprint: string;
  readonly inside: LookedInside;
  /** A square of the picture itself; undefined where none could be drawn. */
  readonly square: OffscreenCanvas | undefined;
}

let last: Followed | undefined;

/** Takes the place of the one before. */
export function keepFollowed(followed: Followed): void {
  last = followed;
}

/** What was followed last in this project by this backbone; nothing of another one. */
export const followedLast = (projectId: string | undefined, fingerprint: string | undefined): Followed | undefined =>
  last?.projectId === projectId && last?.fingerprint === fingerprint ? last : undefined;
