// Lessons: which one is under way, what a person expected, and which project it was tried out in. The work is `lessonVerbs`.
import type { LessonChoice } from '../../browser/preferences';
import type { LessonId } from '../../core/lessons/lessonIds';
import { CHOICES, LESSON_IDS } from '../../core/lessons/lessonIds';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

export interface LessonsSlice extends LessonVerbs {
  /** The one under way: its tool tells of it. */
  readonly lesson: LessonId | undefined;
  /** What a person expects, by lesson: the place of a choice among those of its question. */
  readonly expected: ReadonlyMap<LessonId, number>;
  /** The project that each was last opened as. */
  readonly lessonProjects: ReadonlyMap<LessonId, string>;
  /** Of pictures that a lesson gave to be tried, by name: the id of the class they are of. */
  readonly lessonTrials: ReadonlyMap<string, string>;
  /** What came out of each that was measured, by lesson, on this device: likewise the place of a choice. */
  readonly lessonsDone: ReadonlyMap<LessonId, number>;
  expectOfLesson(id: LessonId, choice: number): void;
  finishLesson(id: LessonId, came: number): void;
  leaveLesson(): void;
}

/** What is fetched late. */
export interface LessonVerbs {
  /**
   * Opens a lesson's pictures as a project with its settings. Resolves when they are there, or it was cancelled, failed,
   * or another lesson was begun.
   */
  beginLesson(id: LessonId): Promise<void>;
  /** Draws pictures of the lesson's set whose grounds are swapped, and tries them. Nothing where its project is not the open one. */
  trySwapped(id: LessonId): Promise<void>;
}

/** No lesson is under way; what was expected and what came of each is as it was kept on this device. */
export function lessonsSlice(
  access: Access<LessonsSlice & NoticeSlice>,
  ports: Pick<Ports, 'preferences' | 'whyMissing'>,
  fetchVerbs: () => Promise<LessonVerbs>,
  projectId: () => string | undefined,
): LessonsSlice {
  const { get, set } = access;
  const { preferences } = ports;
  const kept = (what: LessonChoice) =>
    new Map(
      LESSON_IDS.flatMap((id) => {
        const choice = preferences.lessonChoice(what, id);
        return choice === undefined || choice >= CHOICES ? [] : [[id, choice] as const];
      }),
    );
  return {
    lesson: undefined,
    expected: kept('expected'),
    lessonsDone: kept('came'),
    lessonProjects: new Map(),
    lessonTrials: new Map(),
    ...lateVerbs<LessonVerbs>(access, ports, fetchVerbs, { beginLesson: 'here', trySwapped: 'here' }, projectId),
    expectOfLesson(id, choice) {
      preferences.keepLessonChoice('expected', id, choice);
      set({ expected: new Map(get().expected).set(id, choice) });
    },
    finishLesson(id, came) {
      if (get().lessonsDone.get(id) === came) return;
      preferences.keepLessonChoice('came', id, came);
      set({ lessonsDone: new Map(get().lessonsDone).set(id, came) });
    },
    leaveLesson: () => set({ lesson: undefined }),
  };
}
