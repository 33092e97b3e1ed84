// What a person did in lessons, as a file of all projects holds it: plain JSON, and what is read back of it, checked.
import * as v from 'valibot';
import type { LessonId } from './lessonIds';
import { CHOICES, LESSON_IDS } from './lessonIds';

/** By lesson, the place of a choice among those of its question. */
export type LessonChoices = ReadonlyMap<LessonId, number>;

export interface FiledLessons {
  readonly expected: LessonChoices;
  /** What came out of each that was measured. */
  readonly came: LessonChoices;
}

/** As JSON can hold it. */
export const serialisedLessons = ({ expected, came }: FiledLessons) => ({ expected: [...expected], came: [...came] });

/** What `serialisedLessons` made, read back: what is damaged, or of a lesson that is not known here, is left out. Never throws. */
export function parseLessons(document: unknown): FiledLessons {
  const read = v.safeParse(schema, document);
  return read.success ? read.output : { expected: new Map(), came: new Map() };
}

/** Of each lesson one is read, of a list that is not much longer than there are lessons. */
const MOST_READ = 100;

const choice = v.tuple([v.picklist(LESSON_IDS), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CHOICES - 1))]);

const choices: v.GenericSchema<unknown, LessonChoices> = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => new Map(all.slice(0, MOST_READ).filter((each) => v.is(choice, each)))),
  ),
  () => new Map(),
);

const schema = v.object({ expected: choices, came: choices });
