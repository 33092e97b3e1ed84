// A camera that is on and gives no frame: told after seconds in which somebody could have seen one.

/** A camera that gives no frame for this long while the page is seen is silent, in milliseconds. */
export const SILENCE = 5000;

/** Milliseconds between looks. */
export const LOOK = 250;

/**
 * Watches `mark`, which changes with every frame. Calls back with true after SILENCE without a change, with false at the next change;
 * only time in which the page is seen counts, all at a stretch. Returns how to stop.
 */
export function watchSilence(
  mark: () => number,
  tell: (silent: boolean) => void,
  page: Pick<Document, 'visibilityState'> = document,
): () => void {
  let seen = mark();
  let quiet = 0;
  let silent = false;
  let lookedAt = performance.now();
  let visible = page.visibilityState === 'visible';

  const look = () => {
    const now = performance.now();
    // A machine that slept, or a timer that was held back, is not a camera's silence.
    const passed = Math.min(now - lookedAt, 2 * LOOK);
    const wasVisible = visible;
    visible = page.visibilityState === 'visible';
    lookedAt = now;
    const newest = mark();
    const came = newest !== seen;
    seen = newest;
    quiet = came || !visible || !wasVisible ? 0 : quiet + passed;
    if (silent ? came : quiet >= SILENCE) {
      silent = !silent;
      tell(silent);
    }
  };
  const timer = setInterval(look, LOOK);
  return () => clearInterval(timer);
}
