// What a backbone made goes with it when it is closed.
import type { Access } from '../base/access';
import type { OpenBackbones } from './backboneState';
import type { ByFingerprint } from './byFingerprint';
import { entriesOf } from './byFingerprint';

export interface ClosedBackbonesSlice {
  /** Forgets what is kept of backbones that are not open; that of the chosen one stays, for it may come back. */
  forgetClosedBackbones(): void;
}

/** What backbones made, in whichever slice it is held. */
interface MadeByBackbones<Embedded, Unreadable, Trained, Live> {
  readonly embeddingsBy: ByFingerprint<Embedded>;
  readonly unreadableBy: ByFingerprint<Unreadable>;
  readonly trainedBy: ByFingerprint<Trained>;
  readonly liveBy: ByFingerprint<Live>;
}

/** Gives `forgetClosedBackbones`, which lets go of embeddings, heads and live answers of backbones that are neither open nor chosen. */
export function closedBackbonesSlice<Embedded, Unreadable, Trained, Live>({
  get,
  set,
}: Access<OpenBackbones & MadeByBackbones<Embedded, Unreadable, Trained, Live>>): ClosedBackbonesSlice {
  return {
    forgetClosedBackbones() {
      const { chosen, sessions, embeddingsBy, unreadableBy, trainedBy, liveBy } = get();
      const isKept = (fingerprint: string) => sessions.has(fingerprint) || fingerprint === chosen;
      if ([embeddingsBy, unreadableBy, trainedBy, liveBy].every((by) => [...by.keys()].every(isKept))) return;
      const kept: Partial<MadeByBackbones<Embedded, Unreadable, Trained, Live>> = {
        embeddingsBy: entriesOf(embeddingsBy, isKept),
        unreadableBy: entriesOf(unreadableBy, isKept),
        trainedBy: entriesOf(trainedBy, isKept),
        liveBy: entriesOf(liveBy, isKept),
      };
      set(kept);
    },
  };
}
