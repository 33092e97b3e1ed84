// Which of a person's classes the labels of a classifier count as.
import { cleanName } from '../base/names';
import type { Classifier } from './classifier';

/**
 * `classOf` gives a label's class id. Labels that are not in it count as the class `rest`, or as none when there is no such class.
 * Labels are words, so that a mapping outlives a change of backbone: what both were taught keeps its class.
 */
export interface LabelMapping {
  readonly classOf: ReadonlyMap<string, string>;
  readonly rest?: string;
}

export const emptyMapping: LabelMapping = { classOf: new Map() };

/** Lets labels count as a class, whatever they counted as before. */
export function mapLabels(mapping: LabelMapping, labels: readonly string[], classId: string): LabelMapping {
  const classOf = new Map(mapping.classOf);
  for (const label of labels) classOf.set(label, classId);
  return { ...mapping, classOf };
}

/** Lets labels count as nothing of their own again. */
export function unmapLabels(mapping: LabelMapping, labels: readonly string[]): LabelMapping {
  const gone = new Set(labels);
  return { ...mapping, classOf: new Map([...mapping.classOf].filter(([label]) => !gone.has(label))) };
}

/** Lets all labels that are not mapped count as a class, or as none. */
export function mapRest({ classOf }: LabelMapping, classId: string | undefined): LabelMapping {
  return { classOf, ...(classId !== undefined && { rest: classId }) };
}

/** The mapping with each label in the one form in which classifiers have them. */
export function withCleanLabels({ classOf, ...rest }: LabelMapping): LabelMapping {
  return { ...rest, classOf: new Map([...classOf].map(([label, classId]) => [cleanName(label) ?? label, classId])) };
}

/** The mapping without classes that are no more. */
export function keepClasses({ classOf, rest }: LabelMapping, classIds: ReadonlySet<string>): LabelMapping {
  return {
    classOf: new Map([...classOf].filter(([, classId]) => classIds.has(classId))),
    ...(rest !== undefined && classIds.has(rest) && { rest }),
  };
}

/** The labels of this classifier that count as a class by name, in the classifier's order; not those that are there as the rest. */
export function labelsOf({ labels }: Classifier, { classOf }: LabelMapping, classId: string): readonly string[] {
  return labels.filter((label) => classOf.get(label) === classId);
}

/** The share of a prediction (0 … 1) that lies on labels which count as no class. */
export function shareOutside({ labels }: Classifier, { classOf, rest }: LabelMapping, probabilities: Float64Array): number {
  if (rest !== undefined) return 0;
  return labels.reduce((sum, label, j) => (classOf.has(label) ? sum : sum + (probabilities[j] as number)), 0);
}
