// Files as they come from the browser's chooser: each with the folder that holds it, the litter of a chosen folder left out.
import { isLitter } from '../core/dataset/litter';
import { cleanName } from '../core/base/names';
import type { PickedFile } from './files';

/** Chosen files in their order; in a chosen folder each tells its path. */
export function pickedFiles(files: readonly File[]): readonly PickedFile[] {
  return files.flatMap((file) => {
    const path = file.webkitRelativePath ? file.webkitRelativePath.split('/') : [file.name];
    return isLitter(path) ? [] : [pickedFile(file, path)];
  });
}

/** A file with the names of the folders it came in, outermost first, and its own. */
export function pickedFile(file: File, path: readonly string[]): PickedFile {
  const folder = cleanName(path.at(-2) ?? '');
  const inFolder = folder !== undefined && { folder, path: path.join('/') };
  return { file, name: path.at(-1) ?? file.name, ...inFolder };
}
