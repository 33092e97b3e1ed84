// Whether a picture can have been looked at: once one is judged the next one takes its place, under a finger that may press twice.

/** Milliseconds in which nobody has looked at a picture that has just come. */
const LOOK_MS = 400;

export interface Judged {
  readonly ids: readonly string[];
  /** When, in milliseconds, as `Event.timeStamp` has it. */
  readonly at: number;
}

/** Whether `next` is no slip: long enough after `last`, or of the same pictures. */
export const isLookedAt = (last: Judged | undefined, next: Judged): boolean =>
  last === undefined || next.at - last.at >= LOOK_MS || next.ids.join() === last.ids.join();

let last: Judged | undefined;

/** Does `judge` for `ids`, unless it was pressed before anybody could have looked at them; a press that is a slip does nothing. */
export function onceLookedAt(ids: readonly string[], { timeStamp: at }: { readonly timeStamp: number }, judge: () => void): void {
  const next = { ids, at };
  if (!isLookedAt(last, next)) return;
  last = next;
  judge();
}
