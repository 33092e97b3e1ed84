// The five places of the app: their names, and the address of each.

export const PLACES = ['teach', 'test', 'compare', 'share', 'lessons'] as const;

export type Place = (typeof PLACES)[number];

export const placeTitles: Readonly<Record<Place, string>> = {
  teach: 'Teach',
  test: 'Test',
  compare: 'Compare',
  share: 'Share',
  lessons: 'Lessons',
};

/** Relative, so that it leads there from wherever the app lies. */
export const addressOf = (place: Place): string => `#/${place}`;

/** The place that the fragment of an address names (`#/test`, and what comes below it); Teach where it names none. */
export function placeOf(fragment: string): Place {
  const [, name] = /^#\/([a-z]+)(?:\/|$)/.exec(fragment) ?? [];
  return PLACES.find((place) => place === name) ?? 'teach';
}
