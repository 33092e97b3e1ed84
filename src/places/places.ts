// The five places of the app: their names, and the address of each.
import { say } from '../words/say';

export const PLACES = ['teach', 'test', 'compare', 'share', 'lessons'] as const;

export type Place = (typeof PLACES)[number];

/** As the bar names it. */
export const placeTitle = (place: Place): string => say(`places.${place}`);

/** Relative, so that it leads there from wherever the app lies. */
export const addressOf = (place: Place): string => `#/${place}`;

/** The place that the fragment of an address names (`#/test`, and what comes below it); Teach where it names none. */
export function placeOf(fragment: string): Place {
  const [, name] = /^#\/([a-z]+)(?:[/?]|$)/.exec(fragment) ?? [];
  return PLACES.find((place) => place === name) ?? 'teach';
}
