// How a page learns that a worker is gone: no browser tells of it, but every browser gives back what the worker had locked.
// Nothing is timed, so that a worker that computes for minutes, or a page whose timers are throttled, is never taken for dead.

/** What is used of the browser's lock manager. */
export type Locks = Pick<LockManager, 'request'>;

/** The browser's lock manager; undefined where there is none, as on a page without https. */
export function browserLocks(): Locks | undefined {
  return typeof navigator === 'object' && 'locks' in navigator ? navigator.locks : undefined;
}

/** Kept here, for a lock lasts as long as somebody could still settle this. */
const FOR_LIFE = new Promise<never>(() => undefined);

/**
 * The worker's side: locks a name that nobody else has, for as long as the worker lives, and tells it. Resolves when that is done, or
 * cannot be done, as in a frame without an origin. Wait for it: a worker that computes hears of nothing, not of its lock either.
 */
export function holdLifeline(locks: Locks | undefined, tell: (name: string) => void): Promise<void> {
  if (!locks) return Promise.resolve();
  const name = `headstart-worker-${crypto.randomUUID()}`;
  return new Promise((settled) => {
    const held = () => {
      tell(name);
      settled();
      return FOR_LIFE;
    };
    locks.request(name, held).catch(() => settled());
  });
}

/** The page's side: calls back when the worker that told this name is gone, also when it was ended on purpose. */
export function onLifelineCut(locks: Locks | undefined, name: string, gone: () => void): void {
  locks?.request(name, gone).catch(() => undefined);
}
