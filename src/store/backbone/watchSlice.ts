// Backbones that are open beside the chosen one, to be compared with it. The work is fetched late.
import type { ArrivingBackbone } from './backboneState';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

export interface WatchSlice {
  /** By id, those that are on their way to be watched, or that failed: to come, or since. */
  readonly comingWatched: ReadonlyMap<string, ArrivingBackbone>;
  /**
   * Opens the backbone of a catalogue entry, or an own one, beside the chosen one: it is shown what the camera shows, and all samples.
   * One that is open already is watched from now on. Resolves when it works, failed or was given up; tries again what failed.
   * Does nothing for an id that no entry has.
   */
  watchBackbone(id: string): Promise<void>;
  /** Gives up one that is on its way, or puts away that it failed. */
  cancelWatching(id: string): void;
  /** Watches it no longer: unless it is the chosen one it is closed, and what it made is forgotten. */
  unwatchBackbone(fingerprint: string): void;
  /** Called whenever other backbones are watched or work, or there are other samples: reads and makes the embeddings that they lack. */
  watchedMayLack(): void;
}

/** What is fetched late. */
export type WatchVerbs = Omit<WatchSlice, 'comingWatched'>;

/** `fetchVerbs` gives the work: `watchVerbs`. */
export function watchSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<WatchVerbs>,
): WatchSlice {
  return {
    comingWatched: new Map(),
    ...lateVerbs<WatchVerbs>(access, ports, fetchVerbs, {
      watchBackbone: true,
      cancelWatching: false,
      unwatchBackbone: false,
      watchedMayLack: false,
    }),
  };
}
