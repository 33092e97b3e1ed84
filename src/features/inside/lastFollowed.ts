// The picture that was followed through a backbone last, for the report of it: kept while the page is open, and nowhere else.
import type { LookedInside } from '../../core/backbones/insideView';

export interface Followed {
  readonly projectId: string;
  readonly fingerprint: string;
  readonly inside: LookedInside;
  /** A square of the picture itself; undefined where none could be drawn. */
  readonly square: OffscreenCanvas | undefined;
}

/** Milliseconds between two pictures of the camera that are kept: each is a copy, and a report is of one of them at most. */
const KEPT_EVERY = 500;

/** Says of a time whether a picture that comes then is to be kept: the first one, and then one every so often. */
export function keptNow(): (milliseconds: number) => boolean {
  let before = -Infinity;
  return (now) => {
    if (now - before < KEPT_EVERY) return false;
    before = now;
    return true;
  };
}

let last: Followed | undefined;

/** Takes the place of the one before. */
export function keepFollowed(followed: Followed): void {
  last = followed;
}

/** What was followed last in this project by this backbone; nothing of another one. */
export const followedLast = (projectId: string | undefined, fingerprint: string | undefined): Followed | undefined =>
  last?.projectId === projectId && last?.fingerprint === fingerprint ? last : undefined;
