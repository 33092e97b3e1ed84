// Files through the page: the chooser, drops with their folders, pastes, and downloads.
import type { Files, PickedFile } from './files';

/** What a head's chooser offers; pictures go by MIME type. */
const ACCEPT = { pictures: 'image/*,.heic,.heif,.avif', head: '.safetensors' } as const;

/** A folder's folder is no class: beyond this depth a drop is not walked. */
const DEEPEST = 8;

/** The real file door. */
export function domFiles(): Files {
  return {
    pick: ({ kind, multiple, folder = false }) =>
      new Promise((resolve) => {
        const input = document.createElement('input');
        input.type = 'file';
        input.accept = ACCEPT[kind];
        input.multiple = multiple;
        input.webkitdirectory = folder;
        input.hidden = true;
        // In the page while it is open: some browsers forget an input that nothing holds.
        document.body.append(input);
        const end = () => {
          input.remove();
          resolve(Array.from(input.files ?? []).filter(({ name }) => !hidden(name)).map(named));
        };
        input.addEventListener('change', end, { once: true });
        input.addEventListener('cancel', end, { once: true });
        input.click();
      }),
    async fromDrop(data) {
      // Entries and files must be taken now: the browser empties the drop once the event is over.
      const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
      const files = Array.from(data.files);
      if (entries.length === 0) return files.map(named);
      const walked = await Promise.all(entries.map((entry) => walk(entry, undefined, 0)));
      return walked.flat();
    },
    fromPaste: (data) => Array.from(data.files).filter(({ type }) => type.startsWith('image/')).map(named),
    save(bytes, name, type) {
      const address = URL.createObjectURL(new Blob([bytes], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The download has its own hold on the data once the click was handled.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  };
}

/** A chosen file; one chosen with its folder has a path, whose last folder names its class. */
function named(file: File): PickedFile {
  const folder = file.webkitRelativePath.split('/').at(-2);
  return { file, name: file.name, ...(folder && { folder }) };
}

async function walk(entry: FileSystemEntry, folder: string | undefined, depth: number): Promise<PickedFile[]> {
  if (hidden(entry.name) || depth > DEEPEST) return [];
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));
    return file ? [{ file, name: file.name, ...(folder !== undefined && { folder }) }] : [];
  }
  if (!isFolder(entry)) return [];
  const children = await childrenOf(entry);
  const walked = await Promise.all(children.map((child) => walk(child, entry.name, depth + 1)));
  return walked.flat();
}

/** A reader gives a hundred or so at a time, and an empty list at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return children.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
    children.push(...some);
  }
}

/** .DS_Store and its like. */
function hidden(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db';
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
