// How many classes a head could learn: those that have samples and are not left out.
import type { Dataset } from './dataset';

/** Whether there are two classes to tell apart, samples in each, neither of them left out of learning. */
export function hasTwoToLearn({ classes, samples }: Pick<Dataset, 'classes' | 'samples'>): boolean {
  const sampled = new Set(samples.map(({ classId }) => classId));
  return classes.filter(({ id, enabled }) => enabled && sampled.has(id)).length > 1;
}
