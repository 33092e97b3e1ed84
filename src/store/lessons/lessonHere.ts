// The lesson under way in the project that is open.
import type { LessonId } from '../../core/lessons/lessonIds';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { LessonsSlice } from './lessonsSlice';

/** Undefined while none is under way, and in every other project: what it says to look at is not there. */
export function lessonHere({ lesson, lessonProjects, project }: Here): LessonId | undefined {
  return lesson !== undefined && project.kind === 'open' && lessonProjects.get(lesson) === project.id ? lesson : undefined;
}

type Here = Pick<LessonsSlice, 'lesson' | 'lessonProjects'> & Pick<DatasetSlice, 'project'>;
