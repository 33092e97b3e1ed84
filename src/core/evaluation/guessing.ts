// What guessing comes to: the same answer for every sample, so that a score has something to be compared with.
import type { Counts } from './newcombe';

export interface Guessing {
  /** The class that most of the samples have; undefined where several have as many: none of them is worth a name. */
  readonly classId?: string | undefined;
  /** How many samples are of it. */
  readonly right: number;
}

/**
 * What always saying the commonest class would be right on, by how many samples of each class were asked. Undefined unless samples of two
 * classes were: of one class alone nobody is better than who always says that one.
 */
export function guessingOf(asked: Iterable<readonly [classId: string, samples: number]>): Guessing | undefined {
  const counts = [...asked].filter(([, samples]) => samples > 0);
  if (counts.length < 2) return undefined;
  const most = Math.max(...counts.map(([, samples]) => samples));
  const [first, ...others] = counts.filter(([, samples]) => samples === most);
  return { classId: others.length > 0 ? undefined : first?.[0], right: most };
}

/** The same by the class of each sample that was asked; undefined where the class of one is not known. */
export function guessingAmong(classIds: Iterable<string | undefined>): Guessing | undefined {
  const counts = new Map<string, number>();
  for (const classId of classIds) {
    if (classId === undefined) return undefined;
    counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  return guessingOf(counts);
}

/** Whether who answered has learnt no more than to guess: it is right no oftener. */
export const isNoBetter = ({ right }: Pick<Counts, 'right'>, guessing: Guessing | undefined): guessing is Guessing =>
  guessing !== undefined && right <= guessing.right;
