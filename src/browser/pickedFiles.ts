// Files as they come from the browser's chooser: each with the folder that holds it, the litter of a chosen folder left out.
import { cleanName } from '../core/base/names';
import type { PickedFile } from './files';

/** Chosen files in their order; in a chosen folder each tells its path. What is litter is fetched late: nothing is chosen at the start. */
export async function pickedFiles(files: readonly File[]): Promise<readonly PickedFile[]> {
  const isLitter = await import('../core/dataset/litter').then(
    (litter) => litter.isLitter,
    // What takes the files in comes as late, and says why it could not be had.
    () => () => false,
  );
  return files.map((file) => ({ file, path: pathOf(file) })).flatMap(({ file, path }) => (isLitter(path) ? [] : [pickedFile(file, path)]));
}

const pathOf = ({ name, webkitRelativePath }: File): readonly string[] => (webkitRelativePath ? webkitRelativePath.split('/') : [name]);

/** A file with the names of the folders it came in, outermost first, and its own. */
export function pickedFile(file: File, path: readonly string[]): PickedFile {
  const lastly = path.at(-2);
  // One whose name shows nothing is a folder all the same, and keeps apart what lies in it.
  const inFolder = lastly !== undefined && lastly !== '' && { folder: cleanName(lastly) ?? lastly, path: path.join('/') };
  return { file, name: path.at(-1) ?? file.name, ...inFolder };
}
