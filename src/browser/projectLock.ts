// One tab at a time writes a project: its Web Lock, held for as long as the project is open here.
import type { ProjectStorage } from './projectStorage';

type Lock = Awaited<ReturnType<ProjectStorage['lock']>>;

/** A lock that this tab holds. */
interface Held {
  readonly lost: Promise<void>;
  readonly letGo: () => void;
  /** Settles when the browser has taken the lock back. */
  readonly over: Promise<void>;
  /** The handle given out last: only its `release` counts. */
  handles: number;
}

/** What is used of the browser's lock manager. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Gives out projects' locks. Asking again in the same tab gives the lock that the tab already holds, and the earlier handle's
 * `release` then does nothing. Where the browser has no locks, or refuses them, every project is held.
 */
export function projectLocks(locks: Locks | undefined): ProjectStorage['lock'] {
  const mine = new Map<string, Held>();
  /** One request after the other: a lock being given back must be back before it is asked for again. */
  let turn: Promise<unknown> = Promise.resolve();

  const handle = (id: string, held: Held): Lock => {
    const number = ++held.handles;
    const release = () => {
      if (held.handles !== number || mine.get(id) !== held) return;
      mine.delete(id);
      held.letGo();
      turn = turn.then(() => held.over);
    };
    return { kind: 'held', lost: held.lost, release };
  };

  const ask = async (id: string, steal: boolean): Promise<Lock> => {
    const held = mine.get(id) ?? (locks ? await request(locks, id, steal, () => mine.delete(id)) : unlocked());
    if (!held) return { kind: 'taken' };
    mine.set(id, held);
    return handle(id, held);
  };

  return (id, steal = false) => {
    const asked = turn.then(() => ask(id, steal));
    turn = asked;
    return asked;
  };
}

/** Undefined when another tab holds the lock. */
function request(locks: Locks, id: string, steal: boolean, onLost: () => void): Promise<Held | undefined> {
  return new Promise((resolve) => {
    let letGo = () => {};
    const kept = new Promise<void>((release) => (letGo = release));
    let granted = false;
    const asked = locks.request(`headstart-project-${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
      if (!lock) { resolve(undefined); return undefined; }
      granted = true;
      resolve({ lost, letGo, over, handles: 0 });
      return kept;
    });
    const over = asked.then(() => undefined, () => undefined);
    const lost = new Promise<void>((tell) => {
      asked.catch((error: unknown) => {
        if (granted) {
          onLost();
          tell();
        } else resolve(isAbort(error) ? undefined : unlocked());
      });
    });
  });
}

/** What is held where there are no locks. */
function unlocked(): Held {
  return { lost: new Promise(() => {}), letGo: () => {}, over: Promise.resolve(), handles: 0 };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
