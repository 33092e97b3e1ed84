// All files of a drop, those in its folders too, each with the folder that holds it.
import { isLitter } from '../core/dataset/litter';
import type { FolderWalk, PickedFile } from './files';
import { pickedFile } from './pickedFiles';

/** Folders within folders are followed this far down: further than any system makes them. */
const MAX_DEPTH = 64;

/**
 * Every file of a drop, in the order of the drop and, within folders, of their names (2 before 10). Litter in folders is left where it is.
 * Undefined once it is aborted, at once, also while a system does not answer.
 */
export async function walked(
  entries: readonly (FileSystemEntry | File)[],
  { signal, onFound }: FolderWalk = {},
): Promise<readonly PickedFile[] | undefined> {
  const found: PickedFile[] = [];
  const take = (file: PickedFile) => {
    if (signal?.aborted) return;
    found.push(file);
    onFound?.(found.length);
  };
  const all = async () => {
    for (const entry of entries) {
      if (entry instanceof File) take(pickedFile(entry, [entry.name]));
      else await leaves(entry, [], take, signal);
    }
    return found;
  };
  const given = new Promise<undefined>((resolve) => signal?.addEventListener('abort', () => resolve(undefined), { once: true }));
  return signal?.aborted ? undefined : Promise.race([all(), given]);
}

async function leaves(
  entry: FileSystemEntry,
  above: readonly string[],
  take: (file: PickedFile) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const path = [...above, entry.name];
  if (isFile(entry)) {
    if (!isLitter(path)) take(await read(entry, path));
    return;
  }
  // Whatever a folder of litter holds is litter: it need not be listed.
  if (!isFolder(entry) || isLitter([...path, 'any'])) return;
  if (above.length >= MAX_DEPTH) {
    take(unreadable(path));
    return;
  }
  const { children, whole } = await childrenOf(entry);
  // One after the other: thousands of files asked for at once are refused by some systems.
  for (const child of children) {
    if (signal?.aborted) return;
    await leaves(child, path, take, signal);
  }
  if (!whole) take(unreadable(path));
}

/** What cannot be read comes all the same, a folder too: whoever wanted it says so, by its name. */
function unreadable(path: readonly string[]): PickedFile {
  return { ...pickedFile(new File([], path.at(-1) ?? ''), path), unreadable: true };
}

function read(entry: FileSystemFileEntry, path: readonly string[]): Promise<PickedFile> {
  return new Promise((resolve) => {
    entry.file(
      (file) => resolve(pickedFile(file, path)),
      () => resolve(unreadable(path)),
    );
  });
}

/** `readEntries` gives a hundred or so at a time, and none when it is done. Not `whole` where the system stopped listing. */
async function childrenOf(
  folder: FileSystemDirectoryEntry,
): Promise<{ readonly children: readonly FileSystemEntry[]; readonly whole: boolean }> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    );
    if (some && some.length > 0) {
      all.push(...some);
      continue;
    }
    return { children: all.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })), whole: some !== undefined };
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
