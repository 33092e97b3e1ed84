// Folders that keep pictures for testing apart from those to learn from, as data sets are handed round: train/cat, test/cat.

/** Folders that classes lie in where there is a test set. */
export const TRAIN_FOLDER = 'train';
export const TEST_FOLDER = 'test';

/**
 * Whether a file is for testing, by its path ("fruit/test/apple/1.png"): a folder called "test" holds the one of its class, and beside it
 * a folder called "train" holds some class's too. A class that is called "test" is none of that.
 * @param paths of all files that came together, folders set apart by "/"
 */
export function testedBy(paths: readonly string[]): (path: string) => boolean {
  const trained = new Set(paths.flatMap((path) => partedBy(path, TRAIN_FOLDER)));
  return (path) => partedBy(path, TEST_FOLDER).some((root) => trained.has(root));
}

/** The folders in which a folder of this name holds that of the file's class. */
function partedBy(path: string, folder: string): readonly string[] {
  const steps = path.split('/');
  return steps.slice(0, -2).flatMap((step, i) => (step.toLowerCase() === folder ? [steps.slice(0, i).join('/')] : []));
}
