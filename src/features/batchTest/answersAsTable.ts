// The answers of a batch as a table with a row for each picture, all of them, whatever is filtered.
import type { BatchRun } from '../../store/batch/batchSlice';
import { say } from '../../words/say';

/**
 * Rows for a CSV file, the headings first. Right and unknown are 1 or 0, empty where nobody knows;
 * a column of probabilities follows for each class.
 */
export function answersAsTable({ items, classes }: BatchRun): readonly (readonly (string | number)[])[] {
  const names = classes.map(({ name }) => name);
  const heads = [
    say('batchTest.file'),
    say('batchTest.folderHead'),
    say('batchTest.answer'),
    say('batchTest.rightHead'),
    say('batchTest.unknownHead'),
  ];
  const mark = (is: boolean | undefined) => (is === undefined ? '' : Number(is));
  return [
    [...heads, ...names],
    ...items.map(({ name, folder = '', said, truth, unknown, probabilities }) => [
      name,
      folder,
      names[said] ?? '',
      mark(truth === undefined ? undefined : truth === said),
      mark(unknown),
      ...probabilities,
    ]),
  ];
}
