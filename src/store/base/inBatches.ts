// Background work on what is missing: batch after batch until nothing is, with its progress told.

/** How many of the missing ones are made. */
export type Work = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly done: number; readonly total: number };

export interface Batches<Item> {
  /** Asked anew before every batch: what was made, or is no longer wanted, is not missing. */
  missing(): readonly Item[];
  tell(work: Work): void;
  /** One batch; false when the backbone is not there to do it. */
  make(batch: readonly Item[]): Promise<boolean>;
  /** Whether it is worth going on after a batch that could not be made. */
  backboneReady(): Promise<boolean>;
}

const BATCH = 16;
/** A batch that could not be made so many times in a row, with a backbone that is ready each time, is left for the next call. */
const MOST_FAILURES = 3;

/** Gives the verb that works all of it through. One run at a time; a call during a run extends it. */
export function inBatches<Item>({ missing, tell, make, backboneReady }: Batches<Item>): () => Promise<void> {
  let working = false;
  let again = false;
  let told = false;

  const workThrough = async () => {
    let done = 0;
    let failures = 0;
    for (let wanted = missing(); wanted.length > 0; wanted = missing()) {
      tell({ kind: 'running', done, total: done + wanted.length });
      told = true;
      const batch = wanted.slice(0, BATCH);
      if (await make(batch)) {
        done += batch.length;
        failures = 0;
      } else if (++failures === MOST_FAILURES || !(await backboneReady())) return;
    }
  };

  return async () => {
    again = true;
    if (working) return;
    working = true;
    try {
      while (again) {
        again = false;
        await workThrough();
      }
    } finally {
      working = false;
      // Told only after a run: whoever follows the work must not be woken by a call that had nothing to do.
      if (told) tell({ kind: 'idle' });
      told = false;
    }
  };
}
