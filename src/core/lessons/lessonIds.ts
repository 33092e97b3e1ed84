// Which lessons there are, and how many answers one may expect of each: known from the start, unlike what they hold (`lessons`).

export const LESSON_IDS = ['reuse', 'few', 'ladder', 'cost', 'misleads'] as const;

export type LessonId = (typeof LESSON_IDS)[number];

/** How many answers one may expect of each. */
export const CHOICES = 3;
