// A lock manager that several toy tabs share: one holder a name, with ifAvailable and steal.
import type { Locks } from '../projectLock';

interface Holder {
  readonly steal: () => void;
}

/** The same object for every tab of one toy browser. */
export function toyLocks(): Locks {
  const holders = new Map<string, Holder>();
  const request = async (name: string, options: LockOptions, callback: (lock: Lock | null) => unknown): Promise<unknown> => {
    // As in a browser, the answer never comes before the asking is over.
    await Promise.resolve();
    const holder = holders.get(name);
    if (holder && !options.steal) return callback(null);
    holder?.steal();
    return new Promise((resolve, reject) => {
      const mine: Holder = { steal: () => reject(new DOMException('stolen', 'AbortError')) };
      holders.set(name, mine);
      void Promise.resolve(callback({ name, mode: 'exclusive' })).then((value) => {
        if (holders.get(name) === mine) holders.delete(name);
        resolve(value);
      });
    });
  };
  return { request: request as Locks['request'] };
}
