// The work of lessons: opens their pictures with their settings, and gives pictures to be tried.
import { cleanName } from '../../core/base/names';
import type { LessonId } from '../../core/lessons/lessonIds';
import { LESSONS } from '../../core/lessons/lessons';
import { parseSettings } from '../../core/project/parseSettings';
import { drawnSample } from '../../core/sampleSets/sampleSets';
import { say } from '../../words/say';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { TrySlice } from '../capture/trySlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { LessonsSlice, LessonVerbs } from './lessonsSlice';
import type { SampleSetSlice } from '../compare/sampleSetSlice';

/** Pictures of each class that are given to be tried, and the seed of all of them. */
const SWAPPED = 2;
const SEED = 1;

/**
 * The verbs of lessons. Each lesson opens a project of its own with drawn pictures from one seed; what comes for a lesson or a project
 * that was left is dropped.
 */
export function lessonVerbs(
  { get, set }: Access<LessonsSlice & SampleSetSlice & SettingsSlice & DatasetSlice & TrySlice>,
  { drawPicture }: Pick<Ports, 'drawPicture'>,
): LessonVerbs {
  const openProject = () => {
    const { project } = get();
    return project.kind === 'open' ? project.id : undefined;
  };

  const beginLesson = async (id: LessonId) => {
    const { set: from, perClass, shortcut, settings } = LESSONS[id];
    set({ lesson: id });
    await get().openSampleSet({ set: from, perClass, shortcut });
    const { lesson, sampleSetWork: work, project } = get();
    // Another lesson, another set or another project may have come meanwhile.
    if (lesson !== id || work.kind !== 'opened' || project.kind !== 'open' || project.name !== work.name) return;
    const read = parseSettings(settings);
    if (read.ok) get().changeSettings(read.value);
    set({ lessonProjects: new Map(get().lessonProjects).set(id, project.id) });
  };

  const trySwapped = async (id: LessonId) => {
    const projectId = get().lessonProjects.get(id);
    if (projectId === undefined || projectId !== openProject()) return;
    const { set: from, shortcut } = LESSONS[id];
    const { classes } = get().dataset;
    const files: { readonly file: Blob; readonly name: string }[] = [];
    const trials = new Map<string, string>();
    for (let number = 0; number < SWAPPED; number++)
      for (const [classAt, each] of classes.entries()) {
        const file = await drawPicture(drawnSample({ set: from, classAt, number, part: 'test', shortcut, seed: SEED }));
        const name = say('lessons.swappedName', { name: each.name, number: number + 1 });
        trials.set(cleanName(name) ?? name, each.id);
        files.push({ file, name });
      }
    if (projectId !== openProject()) return;
    set({ lessonTrials: trials });
    await get().tryPictures(files);
  };

  return { beginLesson, trySwapped };
}
