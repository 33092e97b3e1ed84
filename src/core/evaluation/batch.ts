// What a head said of many pictures at once: who is shown of them, and how good it was where they came with labels.
import type { TestTable } from './testSet';

/** What was said of one picture. Classes are columns of the run, 0 … k − 1. */
export interface BatchAnswer {
  readonly id: string;
  /** Undefined where the picture came without a label that names a class of the head. */
  readonly truth: number | undefined;
  readonly said: number;
  /** Of each class, 0 … 1. */
  readonly probabilities: Float64Array;
  /** Whether it is like nothing among the samples; undefined where no line to that is drawn. */
  readonly unknown: boolean | undefined;
}

export type BatchFilter = 'all' | 'right' | 'wrong' | 'unsure' | 'unknown';

/** Below this probability an answer is unsure, unless a project says otherwise. */
export const UNSURE = 0.6;

/** Whether another class was said than the picture came with; one without a label is never wrong. */
export const isWrong = ({ truth, said }: BatchAnswer): boolean => truth !== undefined && truth !== said;
/** The probability of the class that was said, 0 … 1. */
export const sureness = ({ probabilities, said }: BatchAnswer): number => probabilities[said] ?? 0;

/** Those that pass: of one class that was said, where one is named, and of the kind that is asked for. */
export function filtered<Answer extends BatchAnswer>(
  answers: readonly Answer[],
  filter: BatchFilter,
  said: number | undefined,
  unsureBelow = UNSURE,
): readonly Answer[] {
  const passes = (answer: Answer) => {
    switch (filter) {
      case 'all':
        return true;
      case 'right':
        return answer.truth !== undefined && answer.truth === answer.said;
      case 'wrong':
        return isWrong(answer);
      case 'unsure':
        return sureness(answer) < unsureBelow;
      case 'unknown':
        return answer.unknown === true;
    }
  };
  return answers.filter((answer) => (said === undefined || answer.said === said) && passes(answer));
}

/** The rows that came with a label, as a table that every metric is a function of. */
export function labelledRows(answers: readonly BatchAnswer[], classIds: readonly string[]): TestTable {
  const labelled = answers.flatMap(({ truth, ...answer }) => (truth === undefined ? [] : [{ ...answer, truth }]));
  const k = classIds.length;
  const probabilities = new Float64Array(labelled.length * k);
  labelled.forEach((answer, row) => probabilities.set(answer.probabilities, row * k));
  return {
    ids: labelled.map(({ id }) => id),
    classIds,
    classCount: k,
    classes: Uint16Array.from(labelled, ({ truth }) => truth),
    probabilities,
    // Files come one by one: nobody says which are of one recording.
    recordings: labelled.map(({ id }) => id),
  };
}
