// A press on the picture: one that stays where it began only points, so that a finger can read a square; one that is dragged covers.
import type { Spot } from './edits';

export interface Press {
  readonly from: Spot;
  readonly dragged: boolean;
}

/** How far a press may wander and still be a tap, in sides of the picture: some 12 pixels, as far as a finger does. */
const TAP = 0.03;

/** A press that begins at `from`. */
export const pressAt = (from: Spot): Press => ({ from, dragged: false });

/** The press once it has come `to` a place, and the places that it covers by that: the first time also the one where it began. */
export function movedPress({ from, dragged }: Press, to: Spot): { readonly press: Press; readonly covers: readonly Spot[] } {
  if (dragged) return { press: { from, dragged }, covers: [to] };
  if (Math.hypot(to.x - from.x, to.y - from.y) <= TAP) return { press: { from, dragged }, covers: [] };
  return { press: { from, dragged: true }, covers: [from, to] };
}
