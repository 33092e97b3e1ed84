// When saving is tried again by itself, where nobody may be there to press a button.

/** Milliseconds before the first try; each later one of the same trouble waits twice as long, up to the longest. */
const FIRST = 5_000;
const LONGEST = 300_000;

export interface TryingAgain {
  /** The trouble stands: `retry` is called when the network is back, or after a while. Gives what ends the waiting. */
  stands(retry: () => void): () => void;
  /** The trouble is over: the next one is tried again soon. */
  over(): void;
}

/** Keeps how long was waited last, since each try ends the trouble for a moment. `network` tells of 'online'. */
export function tryingAgain(network: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> = window): TryingAgain {
  let wait = FIRST;
  return {
    stands(retry) {
      const timer = setTimeout(() => {
        wait = Math.min(2 * wait, LONGEST);
        retry();
      }, wait);
      network.addEventListener('online', retry);
      return () => {
        clearTimeout(timer);
        network.removeEventListener('online', retry);
      };
    },
    over() {
      wait = FIRST;
    },
  };
}
