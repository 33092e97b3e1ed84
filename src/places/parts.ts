// The code of each place: a part of its own, fetched when the place is first in view.
import type { ComponentType } from 'react';
import type { Chunk } from '../ui/chunk';
import { chunk } from '../ui/chunk';
import { withWords } from '../ui/withWords';
import type { Place } from './places';
import { placeOf } from './places';

/** Teach is the first screen of most people, so its words are among the first. */
export const parts: Readonly<Record<Place, Chunk<ComponentType>>> = {
  teach: chunk(() => import('./teach/Teach').then(({ Teach }) => Teach)),
  test: chunk(withWords(() => import('./test/Test').then(({ Test }) => Test))),
  compare: chunk(withWords(() => import('./compare/Compare').then(({ Compare }) => Compare))),
  share: chunk(withWords(() => import('./share/Share').then(({ Share }) => Share))),
  lessons: chunk(withWords(() => import('./lessons/Lessons').then(({ Lessons }) => Lessons))),
};

/** Begins to fetch the place that an address names, before anything is shown. */
export function fetchPlace(fragment: string): void {
  // What cannot be had now is asked for again when it is shown.
  parts[placeOf(fragment)].fetch().catch(() => undefined);
}
