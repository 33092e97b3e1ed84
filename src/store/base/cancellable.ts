// Work that a person can cancel, and that says when the last of it is over: whoever cancels does not wait for a step that goes on.

/** One for each kind of work. `atRest` is called when nothing of it goes on any more. */
export function cancellable(atRest: () => void) {
  const under = new Set<AbortController>();
  return {
    /** Whether some of it goes on. */
    busy: (): boolean => under.size > 0,
    /** Runs it until it is done, fails or is cancelled; rejects with what it rejects with. */
    async run<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
      const mine = new AbortController();
      const end = () => {
        if (under.delete(mine) && under.size === 0) atRest();
      };
      under.add(mine);
      mine.signal.addEventListener('abort', end);
      try {
        return await work(mine.signal);
      } finally {
        end();
      }
    },
    /** All that goes on. */
    cancel: (): void => under.forEach((each) => each.abort()),
  };
}
