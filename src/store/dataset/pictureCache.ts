// The pictures at hand: those not yet saved, and addresses for the ones on screen.
import type { KeptPicture } from '../../browser/pictures';
import type { ProjectStorage } from '../../browser/projectStorage';

/** Addresses that are kept for pictures shown a moment ago: scrolling back a little shows them at once. */
const RESTING = 60;

/** Pictures that are read at once; of the others, those asked for last come first: they are in view now. */
const READ_AT_ONCE = 8;

/** Milliseconds of a frame that are left over once the rest is done: below this, no other picture is begun in it. */
const SPARE = 2;

/** Milliseconds: pictures do not wait longer for a page that is never idle, and are given so much of it then. */
const PATIENCE = 100;
const TURN = 8;

/** Calls back when the page has nothing better to do, and says how many milliseconds it has. */
export type WhenIdle = (work: (left: () => number) => void) => void;

const whenIdle: WhenIdle = (work) => {
  const within = (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    return () => until - performance.now();
  };
  if (!('requestIdleCallback' in globalThis)) setTimeout(() => work(within(TURN)));
  else requestIdleCallback((deadline) => work(deadline.didTimeout ? within(TURN) : () => deadline.timeRemaining()), { timeout: PATIENCE });
};

export interface PictureCache {
  /** Holds a picture in memory until `release`. */
  hold(sampleId: string, picture: KeptPicture): void;
  /** The picture is on disk: memory may forget it. */
  release(sampleId: string): void;
  picture(sampleId: string): Promise<KeptPicture | undefined>;
  /**
   * An address for an <img>, told as soon as it is there; undefined when the picture cannot be read. What is returned says that it is
   * shown no more: some time after the last one who shows it, the address is revoked.
   */
  show(sampleId: string, tell: (address: string | undefined) => void): () => void;
  /** The address if it is already made. */
  addressNow(sampleId: string): string | undefined;
  clear(): void;
}

/** A picture that somebody shows, or showed a moment ago. */
interface Shown {
  readonly sampleId: string;
  readonly viewers: Set<(address: string | undefined) => void>;
  address: string | undefined;
  unreadable: boolean;
}

/**
 * The pictures of the open project, and those of others that are not on disk yet. Reading and making addresses happen in idle moments
 * (`idle`), the pictures asked for last first; `clear` revokes every address;
 * what is held stays until it is released, whichever project it is of.
 */
export function pictureCache(storage: Pick<ProjectStorage, 'picture'>, idle: WhenIdle = whenIdle): PictureCache {
  const held = new Map<string, KeptPicture>();
  const shown = new Map<string, Shown>();
  /** Those with an address that nobody shows, the longest unseen first. */
  const resting = new Set<Shown>();
  /** Those whose picture is still to be read, and what was read and has no address yet: an address is a call to another process. */
  const waiting: Shown[] = [];
  const arrived: (() => void)[] = [];
  let reading = 0;
  let scheduled = false;

  const picture = async (sampleId: string): Promise<KeptPicture | undefined> => {
    const inMemory = held.get(sampleId);
    if (inMemory) return inMemory;
    const read = await storage.picture(sampleId);
    return read.ok ? read.value : undefined;
  };

  const drop = (each: Shown) => {
    resting.delete(each);
    if (shown.get(each.sampleId) === each) shown.delete(each.sampleId);
    if (each.address !== undefined) URL.revokeObjectURL(each.address);
    each.address = undefined;
  };

  const rest = (each: Shown) => {
    if (each.address === undefined) {
      drop(each);
      return;
    }
    resting.add(each);
    for (const oldest of resting) {
      if (resting.size <= RESTING) break;
      drop(oldest);
    }
  };

  /** Works off what has arrived and what waits, a little in every idle moment: scrolling comes first. */
  const work = () => {
    if (scheduled || (arrived.length === 0 && (waiting.length === 0 || reading === READ_AT_ONCE))) return;
    scheduled = true;
    idle((left) => {
      scheduled = false;
      do {
        const finish = arrived.shift();
        if (finish) finish();
        else if (reading < READ_AT_ONCE) readNext();
      } while (left() > SPARE && (arrived.length > 0 || (waiting.length > 0 && reading < READ_AT_ONCE)));
      work();
    });
  };

  const readNext = () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      // Scrolled out of view before its turn came.
      if (next.viewers.size === 0) continue;
      void read(next);
      return;
    }
  };

  const read = async (each: Shown) => {
    reading++;
    const kept = await picture(each.sampleId).catch(() => undefined);
    arrived.push(() => {
      reading--;
      each.unreadable = !kept;
      if (kept && each.viewers.size > 0) each.address = URL.createObjectURL(new Blob([kept.bytes], { type: kept.type }));
      for (const tell of each.viewers) tell(each.address);
    });
    work();
  };

  return {
    hold: (sampleId, kept) => void held.set(sampleId, kept),
    release: (sampleId) => void held.delete(sampleId),
    picture,
    addressNow: (sampleId) => shown.get(sampleId)?.address,
    show(sampleId, tell) {
      const before = shown.get(sampleId);
      const each: Shown = before ?? { sampleId, viewers: new Set(), address: undefined, unreadable: false };
      each.viewers.add(tell);
      resting.delete(each);
      if (each.address !== undefined || each.unreadable) tell(each.address);
      else if (!before) {
        shown.set(sampleId, each);
        waiting.push(each);
        work();
      }
      return () => {
        if (each.viewers.delete(tell) && each.viewers.size === 0) rest(each);
      };
    },
    clear() {
      for (const each of [...shown.values()]) {
        each.viewers.clear();
        drop(each);
      }
      waiting.length = 0;
    },
  };
}
