// Whether what is on screen is also on disk.
import type { StorageFailure } from '../../browser/projectStorage';
import type { Access } from './access';
import type { Ports } from './ports';
import type { Saving, Verdict, Write } from './writeQueue';
import { writeQueue } from './writeQueue';

export interface SavingSlice {
  readonly saving: Saving;
  /** Set when this browser keeps nothing beyond the tab. */
  readonly storageAbsent: StorageFailure | undefined;
  /** `brief`: a few words and no sample, written before anybody could read of it (`WriteQueue.add`). */
  save(write: Write, brief?: boolean): void;
  retrySaving(): void;
  /** Takes up the writes that were put aside while another tab had their project. */
  bringWritesBack(): void;
  /** Resolves when all writes are acknowledged, or one has failed. */
  saved(): Promise<Saving>;
}

/** `judge` says what becomes of a write that failed. */
export function savingSlice(
  { set }: Access<SavingSlice>,
  ports: Pick<Ports, 'storageAbsent'>,
  judge: (failure: StorageFailure) => Promise<Verdict>,
): SavingSlice {
  const queue = writeQueue((saving) => set({ saving }), judge);
  return {
    saving: { kind: 'saved' },
    storageAbsent: ports.storageAbsent,
    save: queue.add,
    retrySaving: queue.retry,
    bringWritesBack: queue.bringBack,
    saved: queue.settled,
  };
}
