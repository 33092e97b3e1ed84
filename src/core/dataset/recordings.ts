// Which classes have a recording to spare: of a class with a single one nothing can be held out.
import { hasTwoToLearn } from './classCounts';
import type { Dataset } from './dataset';

type Taught = Pick<Dataset, 'classes' | 'samples'>;

/** How many recordings each class has that is learnt, by its id; a class without samples has none and is left out. */
function recordingsBy({ classes, samples }: Taught): ReadonlyMap<string, number> {
  const on = new Set(classes.filter(({ enabled }) => enabled).map(({ id }) => id));
  const bursts = new Map<string, Set<string>>();
  for (const { classId, burst } of samples) {
    if (!on.has(classId)) continue;
    const own = bursts.get(classId) ?? new Set<string>();
    bursts.set(classId, own.add(burst));
  }
  return new Map([...bursts].map(([id, own]) => [id, own.size]));
}

/** The ids of the classes whose samples are all of one recording, and that are learnt. */
export const ofOneRecording = (taught: Taught): readonly string[] =>
  [...recordingsBy(taught)].filter(([, count]) => count === 1).map(([id]) => id);

/** Whether anything can be tested: two classes are learnt, and one of them has a second recording. */
export const hasSomethingToTest = (taught: Taught): boolean =>
  hasTwoToLearn(taught) && [...recordingsBy(taught).values()].some((count) => count > 1);
