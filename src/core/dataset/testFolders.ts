// Folders that keep pictures for testing apart from those to learn from, as data sets are handed round: train/cat, test/cat.

/** Folders that classes lie in where there is a test set, as they are written here. */
export const TRAIN_FOLDER = 'train';
export const TEST_FOLDER = 'test';

/** What others call them, in any case: Keras and PyTorch have "train" and "val", Roboflow has "valid", Kaggle "training" and "testing". */
const TRAIN_WORDS: ReadonlySet<string> = new Set([TRAIN_FOLDER, 'training']);
const TEST_WORDS: ReadonlySet<string> = new Set([
  ...[TEST_FOLDER, 'tests', 'testing'],
  ...['val', 'valid', 'validate', 'validation', 'dev', 'eval', 'evaluation'],
]);

/** Whether a folder is called so, alone or as the first or last word of its name: "training_set", "seg_train", "test-images", "testset". */
function isCalled(folder: string, words: ReadonlySet<string>): boolean {
  const all = folder
    .toLowerCase()
    .split(/[_\-\s]+/)
    .filter(Boolean);
  return [all.at(0), all.at(-1)].some((word = '') => words.has(word) || words.has(word.replace(/set$/, '')));
}

/**
 * Whether a file is for testing, by its path ("fruit/test/apple/1.png"): a folder called "test" holds the one of its class, and beside it
 * a folder called "train" holds a picture of some class, as its name says. A class that is called "test" is none of that. What is kept back
 * to validate with is for testing as well: it was not to be learnt from.
 * @param paths of all files that came together, folders set apart by "/"
 */
export function testedBy(paths: readonly string[]): (path: string) => boolean {
  const trained = new Set(paths.filter(isCalledPicture).flatMap((path) => partedBy(path, TRAIN_WORDS)));
  return (path) => partedBy(path, TEST_WORDS).some((root) => trained.has(root));
}

/** Endings of pictures; a file without one, or that ends with a number, may be a picture too. */
const PICTURE = /(?:^|\/)[^./]+$|\.(?:\d+|a?png|jpe?g?|jfif|p?jp(?:eg)?|gif|webp|avif|hei[cf]s?|bmp|dib|ico|svg|tiff?)$/i;

/** A list of classes, or a licence, that lies in "train" says nothing of what lies in "test". */
const isCalledPicture = (path: string): boolean => PICTURE.test(path);

/** Folders from the outermost one down that are looked at: paths that are made to hurt have tens of thousands. */
const MOST_FOLDERS = 64;

/** The folders in which a folder that is called so holds that of the file's class. */
function partedBy(path: string, words: ReadonlySet<string>): readonly string[] {
  const steps = path.split('/');
  const near = steps.slice(0, -2).slice(0, MOST_FOLDERS);
  return near.flatMap((step, i) => (isCalled(step, words) ? [steps.slice(0, i).join('/')] : []));
}
