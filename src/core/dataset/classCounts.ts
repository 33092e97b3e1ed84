// How many samples there are of each class, and what is missing for a head.
import type { Dataset, Sample } from './dataset';

/** The samples of a class that are learnt from. */
export function samplesOf(dataset: Pick<Dataset, 'samples'>, classId: string): readonly Sample[] {
  return dataset.samples.filter((sample) => sample.classId === classId);
}

/** Counts by class id of each list of samples: a new name of a class counts nothing anew. */
const counted = new WeakMap<readonly Sample[], ReadonlyMap<string, number>>();

function countsOf(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const known = counted.get(samples);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { classId } of samples) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  counted.set(samples, counts);
  return counts;
}

/** How many samples each class has to learn from, by class id. */
export function countByClass({ classes, samples }: Pick<Dataset, 'classes' | 'samples'>): ReadonlyMap<string, number> {
  return new Map([...classes.map(({ id }) => [id, 0] as const), ...countsOf(samples)]);
}

/** What stands between a person and a head, in the order they would mend it. */
export type Missing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'classes'; readonly have: number }
  | { readonly kind: 'samples'; readonly classIds: readonly string[] };

/** A head needs two classes that are switched on and have a sample each. */
export function whatIsMissing(dataset: Pick<Dataset, 'classes' | 'samples'>): Missing {
  const on = dataset.classes.filter(({ enabled }) => enabled);
  if (on.length < 2) return { kind: 'classes', have: on.length };
  const counts = countsOf(dataset.samples);
  const filled = on.filter(({ id }) => (counts.get(id) ?? 0) > 0);
  if (filled.length >= 2) return { kind: 'nothing' };
  return { kind: 'samples', classIds: on.filter(({ id }) => !counts.get(id)).map(({ id }) => id) };
}

/** Whether two classes at least have samples and are not left out, whatever else there is. */
export const hasTwoToLearn = (dataset: Pick<Dataset, 'classes' | 'samples'>): boolean => whatIsMissing(dataset).kind === 'nothing';
