// A backbone as people have it: model.json and its weight files, loose or in a zip, put together into a topology and its weights.
import { isLitterIn } from '../core/dataset/litter';
import { jsonOf, refusing } from '../core/network/checkedJson';
import type { NetworkSummary } from '../core/network/networkSummary';
import { networkSummaryIn, weightBytesClaimed } from '../core/network/networkSummary';
import { weightFilesIn } from '../core/network/weightFiles';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { ArchiveFault } from './archiveFault';
import { faultDetail } from './archiveFault';
import { firstName } from './downloadName';
import type { ZipEntry } from './zipEntries';
import { packedEntries } from './packedEntries';

/** A file as it was picked or dropped. */
export interface LooseFile {
  readonly name: string;
  readonly file: Blob;
  /** The system refused to read it. */
  readonly unreadable?: true;
}

/** Why files are no backbone; `detail` is for the sentence. */
export interface BackboneFilesFailure {
  readonly kind:
    'no-topology' | 'several' | 'missing' | 'archive' | 'encrypted' | 'too-large' | 'topology' | 'unreadable' | 'stopped' | 'aborted';
  readonly detail: string;
}

/** A backbone's bytes: the text of model.json, and its weight files joined in manifest order; and what is to be seen of it. */
export interface BackboneFiles {
  readonly topology: string;
  readonly weights: ArrayBuffer;
  readonly summary: NetworkSummary;
}

/** All weight files together; a phone's tab has not much more. */
export const LARGEST_WEIGHTS = 256 * 1024 * 1024;
/** All JSON files together: each may be the topology, so each is read. */
export const LARGEST_JSON = 32 * 1024 * 1024;

type Source = ZipEntry;

/**
 * Reads model.json and the weight files that it names, from loose files or from one zip archive (Teachable Machine's among them).
 * Lengths are compared with what the topology states before any weight file is read. Each JSON file is parsed once.
 * It may take seconds: see `backboneReader` for doing it beside the page.
 */
export async function readBackboneFiles(files: readonly LooseFile[]): Promise<Result<BackboneFiles, BackboneFilesFailure>> {
  const sources = await sourcesOf(files);
  if (!sources.ok) return sources;
  const found = await topologyAmong(sources.value);
  if (!found.ok) return found;
  const { source, topology, json } = found.value;
  const named = weightFilesIn(json, []);
  if (!named.ok) return fail({ kind: 'topology', detail: named.error });
  const shards: Source[] = [];
  const shardFor = shardsBeside(source, sources.value);
  for (const { path } of named.value) {
    const shard = shardFor(path);
    if (!shard) return fail({ kind: 'missing', detail: path });
    if (shard.broken !== undefined) return fail(ofArchive(shard.broken));
    shards.push(shard);
  }
  const bytes = shards.reduce((sum, shard) => sum + shard.bytes, 0);
  if (bytes > LARGEST_WEIGHTS) return fail({ kind: 'too-large', detail: `${Math.round(bytes / 1e6)} MB` });
  const claimed = weightBytesClaimed(json);
  if (!claimed.ok) return fail({ kind: 'topology', detail: claimed.error });
  if (claimed.value !== bytes) return fail({ kind: 'topology', detail: `its weights should be ${claimed.value} bytes and are ${bytes}` });
  const weights = await joined(shards, bytes);
  if (!weights.ok) return weights;
  const summary = networkSummaryIn(json, weights.value);
  return summary.ok ? ok({ topology, weights: weights.value, summary: summary.value }) : fail({ kind: 'topology', detail: summary.error });
}

async function joined(shards: readonly Source[], bytes: number): Promise<Result<ArrayBuffer, BackboneFilesFailure>> {
  const weights = new Uint8Array(bytes);
  let at = 0;
  for (const shard of shards) {
    const read = await shard.read();
    if (!read.ok) return fail({ kind: 'unreadable', detail: `${shard.name}: ${faultDetail(read.error)}` });
    weights.set(read.value, at);
    at += read.value.length;
  }
  return ok(weights.buffer);
}

async function sourcesOf(files: readonly LooseFile[]): Promise<Result<readonly Source[], BackboneFilesFailure>> {
  const archives = files.filter(({ name }) => name.toLowerCase().endsWith('.zip'));
  const [archive] = archives;
  if (!archive) return ok(looseSources(files));
  if (archives.length > 1) return fail({ kind: 'several', detail: 'archives' });
  const entries = await packedEntries(archive.file);
  return entries.ok ? entries : fail(ofArchive(entries.error));
}

/** A password is told apart: unpacking again helps against the rest. */
const ofArchive = (fault: ArchiveFault): BackboneFilesFailure => ({
  kind: fault.kind === 'encrypted' ? 'encrypted' : 'archive',
  detail: faultDetail(fault),
});

/** Loose files as if they were entries of an archive. */
export const looseSources = (files: readonly LooseFile[]): readonly ZipEntry[] => files.map(loose);

function loose({ name, file, unreadable }: LooseFile): Source {
  return {
    name,
    bytes: file.size,
    read: async () => {
      if (unreadable) return fail(unread('it could not be read'));
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return bytes.length === file.size ? ok(bytes) : fail(unread('it changed while it was read'));
      } catch {
        return fail(unread('it could not be read'));
      }
    },
  };
}

const unread = (detail: string): ArchiveFault => ({ kind: 'archive', detail });

interface Topology {
  readonly source: Source;
  readonly topology: string;
  readonly json: unknown;
}

/** The one file that describes a network: by what it holds, since people rename files. */
async function topologyAmong(sources: readonly Source[]): Promise<Result<Topology, BackboneFilesFailure>> {
  const candidates = jsonSources(sources.filter(({ name }) => !isLitterIn(name)));
  const bytes = candidates.reduce((sum, source) => sum + source.bytes, 0);
  if (bytes > LARGEST_JSON) return fail({ kind: 'too-large', detail: `${Math.round(bytes / 1e6)} MB of JSON` });
  const found: Topology[] = [];
  let broken: BackboneFilesFailure | undefined;
  for (const source of candidates) {
    const read = await source.read();
    if (!read.ok) {
      broken ??= whyUnread(source, faultDetail(read.error));
      continue;
    }
    const topology = new TextDecoder().decode(read.value);
    const json = refusing(() => jsonOf(topology));
    if (!json.ok) broken ??= { kind: 'topology', detail: `${baseName(source.name)} is not JSON` };
    else if (describesNetwork(json.value)) found.push({ source, topology, json: json.value });
  }
  const [first] = found;
  if (!first) return fail(broken ?? { kind: 'no-topology', detail: '' });
  return found.length === 1 ? ok(first) : fail({ kind: 'several', detail: 'model.json files' });
}

/** Why nothing is known of a file that may be the topology. */
function whyUnread({ name, broken }: Source, error: string): BackboneFilesFailure {
  return broken === undefined ? { kind: 'unreadable', detail: `${name}: ${error}` } : ofArchive(broken);
}

/** Each is read to be known: a model has two, and beside it lie those of another program. */
const MOST_JSONS = 1_000;

/** What is called JSON, in its order; of more than MOST_JSONS those that are called as a model's are taken first. */
export function jsonSources<Source extends { readonly name: string }>(sources: readonly Source[]): readonly Source[] {
  const all = sources.filter(({ name }) => /\.json$/i.test(firstName(name)));
  if (all.length <= MOST_JSONS) return all;
  const isCalled = ({ name }: Source) => /(?:^|\/)(?:model|metadata)\.json$/i.test(firstName(name));
  const taken = new Set([...all.filter(isCalled), ...all].slice(0, MOST_JSONS));
  return all.filter((source) => taken.has(source));
}

/** Whether JSON is a model.json, of layers or of a graph. */
export function describesNetwork(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'modelTopology') && Object.hasOwn(json, 'weightsManifest');
}

/**
 * Finds the file at a path beside the topology; picked one by one, files have lost their folders, and a second download its name.
 * Each is looked at once: there may be many, and many paths.
 */
function shardsBeside(beside: Source, sources: readonly Source[]): (path: string) => Source | undefined {
  const folder = beside.name.slice(0, beside.name.length - baseName(beside.name).length);
  const exact = new Map([...sources].reverse().map((source) => [source.name, source]));
  const [alike, once] = [new Map<string, Source[]>(), new Map<string, Source[]>()];
  const put = (into: Map<string, Source[]>, name: string, source: Source) => {
    const same = into.get(name);
    if (same) same.push(source);
    else into.set(name, [source]);
  };
  for (const source of sources) {
    if (isLitterIn(source.name)) continue;
    put(alike, baseName(source.name), source);
    put(once, firstName(baseName(source.name)), source);
  }
  const onlyOf = ([only, more]: readonly Source[] = []) => (more ? undefined : only);
  return (path) => exact.get(folder + path) ?? onlyOf(alike.get(baseName(path)) ?? once.get(baseName(path)));
}

const baseName = (path: string): string => path.split('/').at(-1) ?? path;
