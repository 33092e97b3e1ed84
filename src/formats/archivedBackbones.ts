// Backbones of a person's own out of a file of projects, a stranger's as well: records by their shape, files bounded before they are read.
import { readOwnRecord } from '../core/backbones/backboneRecords';
import type { BackboneSpec } from '../core/backbones/backbones';
import { isLitterIn } from '../core/dataset/litter';
import { LARGEST_JSON, LARGEST_WEIGHTS } from './backboneFiles';
import { BACKBONE_FILES, BACKBONES_FOLDER, MOST_FILED_BACKBONES } from './filedBackbones';
import type { ZipEntry } from './zipEntries';

/** A backbone's own record as the file has it, and where its files lie. */
export interface ListedBackbone {
  readonly spec: BackboneSpec;
  readonly folder: string;
}

/** Its bytes. What it says of itself is shown to be so by whoever runs it. */
export interface ArchivedBackbone {
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

const MOST_RECORD_BYTES = 64 * 1024;
const RECORD = new RegExp(`(?:^|/)${BACKBONES_FOLDER}[0-9]{1,3}/${BACKBONE_FILES.record.replace('.', '\\.')}$`);

/** Those whose record can be read, each once, wherever the file was packed again. */
export async function backbonesIn(entries: readonly ZipEntry[]): Promise<readonly ListedBackbone[]> {
  const records = entries.filter(({ name, bytes }) => bytes <= MOST_RECORD_BYTES && RECORD.test(name) && !isLitterIn(name));
  const found = new Map<string, ListedBackbone>();
  for (const entry of records.slice(0, MOST_FILED_BACKBONES)) {
    const read = await entry.read();
    const spec = read.ok ? readOwnRecord(new TextDecoder().decode(read.value)) : undefined;
    if (spec && !found.has(spec.id)) found.set(spec.id, { spec, folder: entry.name.slice(0, -BACKBONE_FILES.record.length) });
  }
  return [...found.values()];
}

/** Undefined where a file of it is missing, damaged or larger than that of a backbone may be. */
export async function archivedBackbone(
  { folder }: ListedBackbone,
  byName: ReadonlyMap<string, ZipEntry>,
): Promise<ArchivedBackbone | undefined> {
  const [topology, weights] = [byName.get(folder + BACKBONE_FILES.topology), byName.get(folder + BACKBONE_FILES.weights)];
  if (!topology || !weights || topology.bytes > LARGEST_JSON || weights.bytes > LARGEST_WEIGHTS) return undefined;
  const [text, numbers] = [await topology.read(), await weights.read()];
  return text.ok && numbers.ok ? { topology: new TextDecoder().decode(text.value), weights: numbers.value.buffer } : undefined;
}
