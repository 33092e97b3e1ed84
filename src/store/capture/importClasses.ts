// Which class the pictures of a folder go to: found by its name, or made, and only once one of its pictures was taken.
import type { NewSample } from '../../browser/projectStorage';
import { countByClass } from '../../core/dataset/dataset';
import { cleanName } from '../../core/base/names';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';

/** A sample whose class is not yet known: that of the folder it came in, if it came in one. */
export type Unclassed = Omit<NewSample, 'sample'> & {
  readonly sample: Omit<NewSample['sample'], 'classId'>;
  readonly folder: string | undefined;
};

/**
 * The classes of one import. With a `classId` all samples go there; else each goes to the class named like its folder, and what
 * lay in no folder to the first class that is empty, or to a new one. A folder's class is chosen once, with its first sample.
 */
export function importClasses({ get }: Access<DatasetSlice>, classId: string | undefined): (sample: Unclassed) => NewSample {
  const chosen = new Map<string | undefined, string>();

  const choose = (folder: string | undefined): string => {
    const { dataset, addClass } = get();
    const counts = countByClass(dataset);
    const mine = new Set(chosen.values());
    const known = dataset.classes.find(({ id, name }) => (folder === undefined ? counts.get(id) === 0 && !mine.has(id) : name === folder));
    return known?.id ?? addClass(folder);
  };

  return ({ folder: named, sample, ...rest }) => {
    const folder = cleanName(named ?? '');
    const id = classId ?? chosen.get(folder) ?? choose(folder);
    chosen.set(folder, id);
    return { ...rest, sample: { ...sample, classId: id } };
  };
}
