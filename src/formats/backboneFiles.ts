// A backbone as people have it: model.json and its weight files, loose or in a zip, put together into a topology and its weights.
import { formatOf, weightBytesClaimed } from '../core/network/outline';
import { weightFiles } from '../core/network/weightFiles';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { ZipEntry } from './zipEntries';

/** A file as it was picked or dropped. */
export interface LooseFile {
  readonly name: string;
  readonly file: Blob;
  /** The system refused to read it. */
  readonly unreadable?: true;
}

/** Why files are no backbone; `detail` is for the sentence. */
export interface BackboneFilesFailure {
  readonly kind: 'no-topology' | 'several' | 'missing' | 'archive' | 'too-large' | 'topology' | 'unreadable';
  readonly detail: string;
}

/** A backbone's bytes: the text of model.json, and its weight files joined in manifest order. */
export interface BackboneFiles {
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

/** All weight files together; a phone's tab has not much more. */
export const LARGEST_WEIGHTS = 256 * 1024 * 1024;
const LARGEST_TOPOLOGY = 32 * 1024 * 1024;

type Source = ZipEntry;

/**
 * Reads model.json and the weight files that it names, from loose files or from one zip archive (Teachable Machine's among them).
 * Lengths are compared with what the topology states before any weight file is read.
 */
export async function readBackboneFiles(files: readonly LooseFile[]): Promise<Result<BackboneFiles, BackboneFilesFailure>> {
  const sources = await sourcesOf(files);
  if (!sources.ok) return sources;
  const found = await topologyAmong(sources.value);
  if (!found.ok) return found;
  const { source, topology } = found.value;
  const named = weightFiles(topology, []);
  if (!named.ok) return fail({ kind: 'topology', detail: named.error });
  const shards: Source[] = [];
  for (const { path } of named.value) {
    const shard = shardFor(path, source, sources.value);
    if (!shard) return fail({ kind: 'missing', detail: path });
    shards.push(shard);
  }
  const bytes = shards.reduce((sum, shard) => sum + shard.bytes, 0);
  if (bytes > LARGEST_WEIGHTS) return fail({ kind: 'too-large', detail: `${Math.round(bytes / 1e6)} MB` });
  const claimed = weightBytesClaimed(topology);
  if (!claimed.ok) return fail({ kind: 'topology', detail: claimed.error });
  if (claimed.value !== bytes) return fail({ kind: 'topology', detail: `its weights should be ${claimed.value} bytes and are ${bytes}` });
  return joined(topology, shards, bytes);
}

async function joined(topology: string, shards: readonly Source[], bytes: number): Promise<Result<BackboneFiles, BackboneFilesFailure>> {
  const weights = new Uint8Array(bytes);
  let at = 0;
  for (const shard of shards) {
    const read = await shard.read();
    if (!read.ok) return fail({ kind: 'unreadable', detail: `${shard.name}: ${read.error}` });
    weights.set(read.value, at);
    at += read.value.length;
  }
  return ok({ topology, weights: weights.buffer });
}

async function sourcesOf(files: readonly LooseFile[]): Promise<Result<readonly Source[], BackboneFilesFailure>> {
  const archives = files.filter(({ name }) => name.toLowerCase().endsWith('.zip'));
  const [archive] = archives;
  if (!archive) return ok(files.map(loose));
  if (archives.length > 1) return fail({ kind: 'several', detail: 'archives' });
  const { zipEntries } = await import('./zipEntries');
  const entries = await zipEntries(archive.file);
  return entries.ok ? entries : fail({ kind: 'archive', detail: entries.error });
}

function loose({ name, file, unreadable }: LooseFile): Source {
  return {
    name,
    bytes: file.size,
    read: async () => {
      if (unreadable) return fail('it could not be read');
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return bytes.length === file.size ? ok(bytes) : fail('it changed while it was read');
      } catch {
        return fail('it could not be read');
      }
    },
  };
}

/** The one file that describes a network: by what it holds, since people rename files. */
async function topologyAmong(sources: readonly Source[]): Promise<Result<{ readonly source: Source; readonly topology: string }, BackboneFilesFailure>> {
  const found: { source: Source; topology: string }[] = [];
  let broken: BackboneFilesFailure | undefined;
  for (const source of sources.filter(({ name }) => /\.json$/i.test(name) && !isLitter(name))) {
    if (source.bytes > LARGEST_TOPOLOGY) return fail({ kind: 'too-large', detail: source.name });
    const read = await source.read();
    if (!read.ok) return fail({ kind: 'unreadable', detail: `${source.name}: ${read.error}` });
    const text = new TextDecoder().decode(read.value);
    if (describesNetwork(text)) found.push({ source, topology: text });
    else if (!formatOf(text).ok) broken = { kind: 'topology', detail: `${baseName(source.name)} is not JSON` };
  }
  const [first] = found;
  if (!first) return fail(broken ?? { kind: 'no-topology', detail: '' });
  return found.length === 1 ? ok(first) : fail({ kind: 'several', detail: 'model.json files' });
}

function describesNetwork(text: string): boolean {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null && Object.hasOwn(file, 'modelTopology') && Object.hasOwn(file, 'weightsManifest');
  } catch {
    return false;
  }
}

/** The file at `path` beside the topology; picked one by one, files have lost their folders. */
function shardFor(path: string, beside: Source, sources: readonly Source[]): Source | undefined {
  const folder = beside.name.slice(0, beside.name.length - baseName(beside.name).length);
  const exact = sources.find(({ name }) => name === folder + path);
  if (exact) return exact;
  const alike = sources.filter(({ name }) => baseName(name) === baseName(path) && !isLitter(name));
  return alike.length === 1 ? alike[0] : undefined;
}

const baseName = (path: string): string => path.split('/').at(-1) ?? path;

/** What macOS leaves in archives. */
const isLitter = (name: string): boolean => name.startsWith('__MACOSX/') || baseName(name).startsWith('._');
