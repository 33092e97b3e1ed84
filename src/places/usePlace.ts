// The place in view, as the address says it: a link leads there, and Back leads back.
import { useSyncExternalStore } from 'react';
import type { Place } from './places';
import { addressOf, placeOf } from './places';

function watch(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const fragment = () => location.hash;

/** The fragment of the address in view, `#/test/check`. */
export function useFragment(): string {
  return useSyncExternalStore(watch, fragment);
}

/** Changes with the address. An address that names no place leads to Teach. */
export function usePlace(): Place {
  return placeOf(useFragment());
}

/** Leads to a place, as a link to it would. */
export function goTo(place: Place): void {
  location.hash = addressOf(place);
}
