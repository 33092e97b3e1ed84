// A drop walked to its leaves: files and folders as the browser gives them, flattened, each with the folder that holds it.
import type { PickedFile } from './files';

/** Folders within folders are followed this far down. */
const MAX_DEPTH = 16;

/** What systems leave in folders without being asked. */
const LITTER = new Set(['thumbs.db', 'desktop.ini']);

/** Every file of a drop, in the order of the drop and, within folders, of their names (2 before 10). */
export async function walked(entries: readonly (FileSystemEntry | File)[]): Promise<readonly PickedFile[]> {
  const found: PickedFile[] = [];
  for (const entry of entries) found.push(...(entry instanceof File ? [{ file: entry, name: entry.name }] : await leaves(entry, undefined, 0)));
  return picturesOf(found);
}

/** Without hidden files and other litter, of those that came in a folder. */
export function picturesOf(files: readonly PickedFile[]): readonly PickedFile[] {
  return files.filter(({ name, folder }) => folder === undefined || !(name.startsWith('.') || LITTER.has(name.toLowerCase())));
}

async function leaves(entry: FileSystemEntry, folder: string | undefined, depth: number): Promise<readonly PickedFile[]> {
  if (isFile(entry)) return [{ file: await fileOf(entry), name: entry.name, ...(folder !== undefined && { folder }) }];
  if (!isFolder(entry) || depth >= MAX_DEPTH) return [];
  const children = await childrenOf(entry);
  const found: PickedFile[] = [];
  // One after the other: thousands of files asked for at once are refused by some systems.
  for (const child of children) found.push(...(await leaves(child, entry.name, depth + 1)));
  return found;
}

/** A file that cannot be read counts as an empty one: whoever decodes it says so, by its name. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));
}

/** `readEntries` gives a hundred or so at a time, and none when it is done. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
