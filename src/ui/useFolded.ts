// How many of a long list are shown at first where a screen is narrow: the first ones, and all of them once somebody asks.
import { useState } from 'react';
import { useMedia } from './useMedia';

const NARROW = '(max-width: 900px)';

export interface Folded {
  /** From the list's beginning. */
  readonly shown: number;
  /** Whether the rest waits behind a button. */
  readonly folded: boolean;
  readonly showAll: () => void;
}

export function useFolded(length: number, most: number): Folded {
  const narrow = useMedia(NARROW);
  const [all, setAll] = useState(false);
  const shown = narrow && !all ? shownOf(length, most) : length;
  return { shown, folded: shown < length, showAll: () => setAll(true) };
}

/** A button that hides a single thing would take as much room as that. */
export const shownOf = (length: number, most: number): number => (length > most + 1 ? most : length);
