// Pictures in folders, saved here or by anybody: what the table beside them and the folders that they lie in say of each.
import { cleanName } from '../core/base/names';
import { isLitter } from '../core/dataset/litter';
import { cleanTags } from '../core/dataset/tagsFromOutside';
import { testedBy } from '../core/dataset/testFolders';
import { MOST_FILED_SAMPLES } from '../core/project/projectDocument';
import { readCsv } from './csv';
import { PICTURES_COLUMNS, PICTURES_TABLE, RECORDED, tagsFrom } from './picturesOut';
import type { ZipEntry } from './zipEntries';

/** What is known of a picture; what nothing says well is missing. */
export interface SaidOfPicture {
  /** Its class by the table, which knows names that no folder can have. */
  readonly label?: string;
  readonly isTest?: boolean;
  readonly takenAt?: number;
  readonly tags?: readonly string[];
  /** Names its recording: pictures with the same name are of one. */
  readonly recording?: string;
}

/** Of all tables together. */
const MOST_TABLE_BYTES = 64 * 1024 * 1024;
/** More packed together than any class has: each is held against the path of every picture. */
const MOST_TABLES = 256;

/**
 * What is said of a picture, by its path. Our folders may lie in others: archives are unpacked, moved and packed again, several into one.
 * A damaged table, or one that is not ours, says nothing; nor does any beyond the first MOST_TABLES.
 */
export async function saidOfPictures(entries: readonly ZipEntry[]): Promise<(path: string) => SaidOfPicture> {
  const names = entries.map(({ name }) => name).filter((name) => !isLitter(name.split('/')));
  const own = new Set(names);
  const roots: string[] = [];
  const said = new Map<string, SaidOfPicture>();
  let bytes = 0;
  for (const entry of entries) {
    if (!own.has(entry.name) || !(entry.name === PICTURES_TABLE || entry.name.endsWith(`/${PICTURES_TABLE}`))) continue;
    if (roots.length === MOST_TABLES) break;
    bytes += entry.bytes;
    const root = entry.name.slice(0, -PICTURES_TABLE.length);
    roots.push(root);
    if (bytes <= MOST_TABLE_BYTES) await readTable(entry, (path, each) => void said.set(root + path, each));
  }
  // Of folders in one another the innermost counts.
  roots.sort((a, b) => b.length - a.length);
  const isTested = testedBy(names);
  return (path) => {
    const isTest = isTested(path);
    return { ...(isTest && { isTest }), ...recordingOf(path, roots), ...said.get(path) };
  };
}

async function readTable(entry: ZipEntry, take: (path: string, said: SaidOfPicture) => void): Promise<void> {
  const read = await entry.read();
  const [head, ...rows] = read.ok ? readCsv(read.value, MOST_FILED_SAMPLES + 1) : [];
  if (head?.join() !== PICTURES_COLUMNS.join()) return;
  for (const [path = '', label = '', part, , taken = '', tags = ''] of rows) {
    const [name, at, clean] = [cleanName(label), Date.parse(taken), cleanTags(tagsFrom(tags))];
    const isTest = part === 'test' || (part === 'train' ? false : undefined);
    take(path, {
      ...(name !== undefined && { label: name }),
      ...(isTest !== undefined && { isTest }),
      ...(Number.isFinite(at) && { takenAt: at }),
      ...(clean && { tags: clean }),
    });
  }
}

/** Only beside a table do names of pictures say what was recorded together. */
function recordingOf(path: string, roots: readonly string[]): Pick<SaidOfPicture, 'recording'> {
  const number = RECORDED.exec(path.slice(path.lastIndexOf('/') + 1))?.[1];
  const root = number === undefined ? -1 : roots.findIndex((each) => path.startsWith(each));
  return root < 0 ? {} : { recording: root > 0 ? `${root}-${number}` : `${number}` };
}
