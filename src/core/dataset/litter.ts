// What systems leave in folders without being asked: thumbnails, bins, indexes and settings that are nobody's pictures.

/** Folders, in small letters: of macOS (also on others' disks), Windows, NAS systems, and file systems under repair. */
const FOLDERS: ReadonlySet<string> = new Set([
  '__macosx',
  'network trash folder',
  'temporary items',
  'thevolumesettingsfolder',
  'thefindbycontentfolder',
  'icon\r',
  '$recycle.bin',
  'recycler',
  'recycled',
  'system volume information',
  'msocache',
  '$windows.~bt',
  '$windows.~ws',
  'windowsimagebackup',
  '@eadir',
  '@tmp',
  '@sharebin',
  '@recycle',
  '@recently-snapshot',
  '@__thumb',
  '@__desc',
  '@__qini',
  '@synoresource',
  '@synoeastream',
  '#recycle',
  '#snapshot',
  '~snapshot',
  '_gsdata_',
  'lost+found',
  '__pycache__',
]);

/** What Windows' check of a disk found, one folder a check. */
const FOUND = /^found\.\d{3}$/;

/** What a Synology keeps beside a file, called like it: "p1.jpg@SynoEAStream". */
const BESIDE = /@syno(?:resource|eastream)$/i;

/** Files, in small letters. The icon of a folder on macOS ends with a carriage return, which servers give as U+F00D. */
const FILES: ReadonlySet<string> = new Set([
  'icon\r',
  'icon\uf00d',
  'thumbs.db',
  'thumbs.db:encryptable',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  'picasa.ini',
  'zbthumbnail.info',
]);

/**
 * Whether a file that came in a folder is litter: itself, or by a folder that holds it. `path` has the names from the outermost
 * folder down, the file's own last; what begins with a dot is hidden and counts too. A file that came by itself is never litter.
 */
export function isLitter(path: readonly string[]): boolean {
  const file = path.at(-1);
  if (file === undefined || path.length < 2) return false;
  return (
    path.some((name) => name.startsWith('.')) ||
    FILES.has(file.toLowerCase()) ||
    BESIDE.test(file) ||
    path.slice(0, -1).some((name) => FOLDERS.has(name.toLowerCase()) || FOUND.test(name.toLowerCase()))
  );
}

/** Whether an entry of an archive is litter, or a file among those that were chosen together: both are a folder whose name says nothing. */
export const isLitterIn = (name: string): boolean => isLitter(['', ...name.split('/')]);
