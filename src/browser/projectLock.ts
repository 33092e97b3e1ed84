// One tab at a time writes a project: its Web Lock, or where there are none the tabs' own lease, for as long as it is open here.
import type { ProjectStorage } from './projectStorage';
import type { ProjectTabs } from './projectTabs';

type Lock = Awaited<ReturnType<ProjectStorage['lock']>>;

/** A lock that this tab holds. */
interface Held {
  readonly lost: Promise<void>;
  readonly letGo: () => void;
  /** Settles when the browser has taken the lock back. */
  readonly over: Promise<void>;
}

/** A project that this tab works on. */
interface Mine extends Held {
  readonly asked: Promise<void>;
  /** The handle given out last: only its `release` counts. */
  handles: number;
}

/** What is used of the browser's lock manager. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Gives out projects' locks. Asking again in the same tab gives the lock that the tab already holds, and the earlier handle's
 * `release` then does nothing. To take one over is to ask first: the tab that holds it saves what it has and lets go; one that does
 * not answer is passed by. Where the browser has no locks (a page over plain http), or refuses them, the tabs settle it among
 * themselves, and where they cannot speak to each other every project is held.
 */
export function projectLocks(locks: Locks | undefined, tabs?: ProjectTabs): ProjectStorage['lock'] {
  const mine = new Map<string, Mine>();
  /** One request after the other: a lock being given back must be back before it is asked for again. */
  let turn: Promise<unknown> = Promise.resolve();

  const handle = (id: string, held: Mine): Lock => {
    const number = ++held.handles;
    const release = () => {
      if (held.handles !== number || mine.get(id) !== held) return;
      mine.delete(id);
      held.letGo();
      turn = turn.then(() => held.over).then(() => tabs?.release(id));
    };
    return { kind: 'held', lost: held.lost, asked: held.asked, release };
  };

  const hold = async (id: string, steal: boolean): Promise<Held | undefined> => {
    const granted = locks ? await request(locks, id, steal) : 'refused';
    if (granted !== 'refused') return granted;
    return !steal && (await tabs?.isHeld(id)) ? undefined : unlocked();
  };

  const ask = async (id: string, steal: boolean): Promise<Lock> => {
    const before = mine.get(id);
    if (before) return handle(id, before);
    if (steal) await tabs?.askToYield(id);
    const held = await hold(id, steal);
    if (!held) return { kind: 'taken' };
    const tenure = await tabs?.take(id);
    const lost = tenure ? Promise.race([held.lost, tenure.lost]) : held.lost;
    const now: Mine = { ...held, lost, asked: tenure?.asked ?? new Promise(() => {}), handles: 0 };
    mine.set(id, now);
    void lost.then(() => {
      if (mine.get(id) === now) mine.delete(id);
      held.letGo();
      tabs?.release(id);
    });
    return handle(id, now);
  };

  return (id, steal = false) => {
    const asked = turn.then(() => ask(id, steal));
    // One that fails must not fail those after it.
    turn = asked.catch(() => undefined);
    return asked;
  };
}

/** Undefined when another tab holds the lock. */
function request(locks: Locks, id: string, steal: boolean): Promise<Held | undefined | 'refused'> {
  return new Promise((resolve) => {
    let letGo = () => {};
    const kept = new Promise<void>((release) => (letGo = release));
    let granted = false;
    const asked = locks.request(`headstart-project-${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      granted = true;
      resolve({ lost, letGo, over });
      return kept;
    });
    const over = asked.then(
      () => undefined,
      () => undefined,
    );
    const lost = new Promise<void>((tell) => {
      asked.catch((error: unknown) => {
        if (granted) tell();
        else resolve(isAbort(error) ? undefined : 'refused');
      });
    });
  });
}

/** What is held where the browser holds nothing. */
function unlocked(): Held {
  return { lost: new Promise(() => {}), letGo: () => {}, over: Promise.resolve() };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
