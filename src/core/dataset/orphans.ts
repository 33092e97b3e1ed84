// Samples whose class is not there.
import type { Class, Dataset } from './dataset';
import { addClass, allSamples, nextColour, nextName } from './dataset';

/**
 * Makes the classes of samples whose class is not there: seen nowhere, they would be as good as lost. `found` counts the samples,
 * `into` is the first of the classes; they are called `name`, from the second one on with a number.
 */
export function withoutOrphans(
  dataset: Dataset,
  name: string,
): { readonly dataset: Dataset; readonly found: number; readonly into: Class | undefined } {
  const known = new Set(dataset.classes.map(({ id }) => id));
  const orphans = allSamples(dataset).filter(({ classId }) => !known.has(classId));
  const nameAmong = ({ classes }: Dataset) => (classes.some((each) => each.name === name) ? nextName(classes, name) : name);
  if (orphans.length === 0) return { dataset, found: 0, into: undefined };
  const ids = [...new Set(orphans.map(({ classId }) => classId))];
  const classes = ids.reduce(
    (now, id) => addClass(now, { id, name: nameAmong(now), colour: nextColour(now.classes), enabled: true }),
    dataset,
  );
  return { dataset: classes, found: orphans.length, into: classes.classes[dataset.classes.length] };
}
