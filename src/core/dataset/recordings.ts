// Of which recordings the classes are, and which have one to spare: of a class with a single one nothing can be held out.
import { hasTwoToLearn } from './classCounts';
import type { Dataset, Sample } from './dataset';

type Taught = Pick<Dataset, 'classes' | 'samples'>;

/** The recordings of each class by its id, in the order of their first samples; a class without samples is left out. */
export function burstsByClass(samples: Iterable<Pick<Sample, 'classId' | 'burst'>>): ReadonlyMap<string, ReadonlySet<string>> {
  const bursts = new Map<string, Set<string>>();
  for (const { classId, burst } of samples) bursts.set(classId, (bursts.get(classId) ?? new Set()).add(burst));
  return bursts;
}

/** Those of the classes that are learnt. */
function burstsLearnt({ classes, samples }: Taught): ReadonlyMap<string, ReadonlySet<string>> {
  const on = new Set(classes.filter(({ enabled }) => enabled).map(({ id }) => id));
  return burstsByClass(samples.filter(({ classId }) => on.has(classId)));
}

/** The ids of the classes whose samples are all of one recording, and that are learnt. */
export const ofOneRecording = (taught: Taught): readonly string[] =>
  [...burstsLearnt(taught)].filter(([, bursts]) => bursts.size === 1).map(([id]) => id);

/** Whether anything can be tested: two classes are learnt, and one of them has a second recording. */
export const hasSomethingToTest = (taught: Taught): boolean =>
  hasTwoToLearn(taught) && [...burstsLearnt(taught).values()].some((bursts) => bursts.size > 1);
