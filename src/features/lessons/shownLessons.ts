// Which lessons there are, with their titles, for whoever gives each its place.
import type { LessonId } from '../../core/lessons/lessonIds';
import { LESSON_IDS } from '../../core/lessons/lessonIds';
import { say } from '../../words/say';
import { lessonWords } from './lessonWords';

export interface ShownLesson {
  readonly id: LessonId;
  readonly title: string;
}

/** In the order in which they build on each other, the titles in the language in use. */
export const shownLessons = (): readonly ShownLesson[] => LESSON_IDS.map((id) => ({ id, title: say(lessonWords[id].title) }));
