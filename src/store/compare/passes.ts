// Work over a list that is made anew for as long as something changes: one pass at a time, one item after the other.

interface PassesOf<Item> {
  /** Read anew at each pass. */
  readonly items: () => readonly Item[];
  /** Makes what is not there yet. What it throws ends only this item. */
  readonly make: (item: Item, signal: AbortSignal) => Promise<void>;
  /** Told of what `make` threw, unless the pass was stopped. */
  readonly failed: (item: Item, detail: string) => void;
  /** Awaited before each pass. */
  readonly rest?: () => Promise<void>;
}

export interface Passes {
  /** Begins; while one is under way, has all looked at once more when it has ended. */
  begin(): void;
  /** Has all looked at once more, if a pass is under way. */
  again(): void;
  stop(): void;
}

/**
 * One pass at a time over all items; items that fail are told of and the others go on. `stop` aborts the signal of the item in work and
 * begins no other.
 */
export function passes<Item>({ items, make, failed, rest }: PassesOf<Item>): Passes {
  let run: AbortController | undefined;
  /** Something changed since the pass began. */
  let more = false;
  const wantsMore = () => more;

  const pass = async (mine: AbortController) => {
    const { signal } = mine;
    const isStopped = () => signal.aborted;
    do {
      more = false;
      if (rest) await rest();
      for (const item of items()) {
        if (isStopped()) return;
        try {
          await make(item, signal);
        } catch (cause) {
          if (isStopped()) return;
          failed(item, cause instanceof Error ? cause.message : String(cause));
        }
      }
    } while (wantsMore() && !isStopped());
    // At once: whoever asks for more from now on begins anew.
    if (run === mine) run = undefined;
  };

  return {
    begin() {
      more = true;
      if (run) return;
      run = new AbortController();
      void pass(run);
    },
    again() {
      more = true;
    },
    stop() {
      run?.abort();
      run = undefined;
    },
  };
}
