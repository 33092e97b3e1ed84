// What a backbone made goes with it when it is closed.
import type { OpenBackbones } from '../backbone/backboneState';
import { entriesOf } from '../backbone/byFingerprint';
import type { Access } from '../base/access';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { HeadSlice } from '../head/headSlice';
import type { CaptureSlice } from './captureSlice';

export interface ClosedBackbonesSlice {
  /** Forgets what is kept of backbones that are not open; that of the chosen one stays, for it may come back. */
  forgetClosedBackbones(): void;
}

/** Gives `forgetClosedBackbones`, which lets go of embeddings, heads and live answers of backbones that are neither open nor chosen. */
export function closedBackbonesSlice({
  get,
  set,
}: Access<OpenBackbones & EmbeddingSlice & HeadSlice & CaptureSlice>): ClosedBackbonesSlice {
  return {
    forgetClosedBackbones() {
      const { chosen, sessions, embeddingsBy, unreadableBy, trainedBy, liveBy } = get();
      const isKept = (fingerprint: string) => sessions.has(fingerprint) || fingerprint === chosen;
      if ([embeddingsBy, unreadableBy, trainedBy, liveBy].every((by) => [...by.keys()].every(isKept))) return;
      set({
        embeddingsBy: entriesOf(embeddingsBy, isKept),
        unreadableBy: entriesOf(unreadableBy, isKept),
        trainedBy: entriesOf(trainedBy, isKept),
        liveBy: entriesOf(liveBy, isKept),
      });
    },
  };
}
