// How many of a long list are shown: the first ones, more once somebody asks, and the first ones again.
import { useState } from 'react';
import { useMedia } from './useMedia';

const NARROW = '(max-width:56.25em)';

export interface Folded {
  /** From the list's beginning. */
  readonly shown: number;
  /** How many more one press shows; 0 where none is hidden. */
  readonly next: number;
  /** Whether more is shown than at first. */
  readonly unfolded: boolean;
  readonly showMore: () => void;
  readonly showFewer: () => void;
}

/** What is behind the first `most` comes with one press, or `step` by `step`. */
export function useFoldedEverywhere(length: number, most: number, step = Infinity): Folded {
  const [asked, setAsked] = useState(0);
  const shown = shownOf(length, most + asked);
  return {
    shown,
    next: Math.min(length - shown, step),
    unfolded: asked > 0 && shownOf(length, most) < shown,
    showMore: () => setAsked(asked + step),
    showFewer: () => setAsked(0),
  };
}

/** Folded only where a screen is narrow. */
export function useFolded(length: number, most: number): Folded {
  return useFoldedEverywhere(length, useMedia(NARROW) ? most : Infinity);
}

/** A button that hides a single thing would take as much room as that. */
export const shownOf = (length: number, most: number): number => (length > most + 1 ? most : length);
