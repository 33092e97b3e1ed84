// Files through the page: the browser's chooser, drops with whole folders, pastes, and downloads.
import type { Files, PickedFile } from './files';
import { pickedFile, pickedFiles } from './pickedFiles';

/** How long a download's address stays alive, in milliseconds: some browsers read it only after a question to the person. */
const DOWNLOAD_GRACE = 60_000;

/** HEIC and AVIF by name too: not every system knows them as pictures. */
const PICTURE_TYPES = 'image/*,.heic,.heif,.avif';

/** Files by the page's own pickers, drops, pastes and downloads. */
export function domFiles(): Files {
  return {
    pick: ({ kind, multiple, folder = false }) =>
      new Promise((resolve) => {
        const input = document.createElement('input');
        input.type = 'file';
        input.multiple = multiple || folder;
        input.webkitdirectory = folder;
        // Heads get no filter: phones grey out every file whose ending they do not know.
        if (kind === 'pictures' && !folder) input.accept = PICTURE_TYPES;
        input.hidden = true;
        const settle = (files?: Promise<readonly PickedFile[]>) => {
          input.remove();
          resolve(files);
        };
        input.addEventListener('change', () => settle(pickedFiles(Array.from(input.files ?? []))));
        input.addEventListener('cancel', () => settle());
        // Safari opens the chooser only for an input that is in the page.
        document.body.append(input);
        input.click();
      }),

    async fromDrop(data, walk) {
      // All entries are taken before the first wait: after the event the list is empty.
      const entries = Array.from(data.items).flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry() ?? item.getAsFile()] : []));
      const { walked } = await import('./droppedFiles');
      return walked(
        entries.filter((entry) => entry !== null),
        walk,
      );
    },

    fromPaste: (data) =>
      Array.from(data.files)
        .filter(({ type }) => type.startsWith('image/'))
        .map((file) => pickedFile(file, [file.name])),

    sink: async (name, type, expected) => (await import('./fileSink')).fileSink(name, type, expected, download),

    save: (bytes, name, type) => download(new Blob([bytes], { type }), name),
  };
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_GRACE);
}
