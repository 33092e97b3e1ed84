// Backbones on this app's own server: fetched or copied, checked as the app itself checks them, each with a record beside its files.
import '../inEnglish';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { httpBackboneCache } from '../../src/browser/httpBackboneCache';
import { sha256 } from '../../src/core/base/sha256';
import type { FetchFailure } from '../../src/browser/backboneCache';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { farCatalogue } from '../../src/core/backbones/catalogue';
import { readHostedRecord } from '../../src/core/backbones/backboneRecords';
import type { HostedBackbone } from '../../src/core/backbones/catalogueHostedEntry';
import type { Result } from '../../src/core/base/result';
import { fail, ok } from '../../src/core/base/result';
import { fetchSentence } from '../../src/store/backbone/fetchSentence';
import { fingerprintIn } from './fingerprint';
import { heldCaches } from './heldCaches';
import { hostingCard } from './hostingCard';

export interface AddOptions {
  /** A folder that has its files already; nothing is fetched then. */
  readonly from?: string;
  readonly fetch?: typeof fetch;
  readonly onProgress?: (loaded: number, total: number | undefined) => void;
  /** Ends the fetching. */
  readonly signal?: AbortSignal;
  /** Whose files they may turn out to be. */
  readonly entries?: readonly BackboneSpec[];
}

/** Where a checkout keeps what it hosts: a folder for each. */
export const foldersIn = (root: string) => join(root, 'public/models/hosted');
const RECORD = 'hosted.json';

/**
 * Puts an entry into public/models/hosted/ID/, with a card and a record that the next build reads.
 * Its lengths, hashes and fingerprint are checked first, and its network is read; the error is a sentence, and then nothing is changed.
 */
export async function addHosted(
  root: string,
  spec: BackboneSpec,
  { from, fetch: fetchFar = fetch, onProgress, signal, entries = farCatalogue }: AddOptions = {},
): Promise<Result<HostedBackbone, string>> {
  const held = heldCaches();
  const base = new URL('.', spec.url).href;
  const cache = httpBackboneCache({ fetch: from === undefined ? fetchFar : folderFetch(from, base), caches: held.caches, baseUrl: base });
  const fetched = await cache.fetch(spec, { onProgress: ({ loaded, total }) => onProgress?.(loaded, total), ...(signal && { signal }) });
  if (!fetched.ok) {
    const { error } = fetched;
    if (from !== undefined) return fail(`${whyNotFrom(error)} (${join(from, error.url.slice(base.length))})`);
    return fail(`${whyNot(error)} (${[error.url, error.detail].filter(Boolean).join(': ')})`);
  }
  const fingerprint = await fingerprintIn(spec, fetched.value.topology, fetched.value.weights);
  if (!fingerprint.ok) return fail(`it cannot be used: ${fingerprint.error}.`);
  if (spec.fingerprint !== undefined && fingerprint.value !== spec.fingerprint) {
    return fail(`it is not the backbone it says it is: its fingerprint is ${fingerprint.value}, and should be ${spec.fingerprint}.`);
  }
  const real = entries.find((each) => each.id !== spec.id && each.fingerprint === fingerprint.value);
  if (real) return fail(`it is not the backbone it says it is: these are the files of ${real.name} (${real.id}).`);
  const files = await Promise.all(
    [...held.files].map(async ([url, bytes]) => ({
      path: url.slice(base.length),
      bytes: bytes.length,
      sha256: await sha256(bytes),
      content: bytes,
    })),
  );
  // In the order in which the weights lie one after the other.
  const order = orderOf(fetched.value.topology);
  files.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
  const hosted: HostedBackbone = {
    id: spec.id,
    files: files.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })),
    fingerprint: fingerprint.value,
  };

  // Beside its place first: a server in use never sees half of it.
  const folder = join(foldersIn(root), spec.id);
  const beside = `${folder}.new`;
  await rm(beside, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(beside, path)), { recursive: true });
    await writeFile(join(beside, path), content);
  }
  await writeFile(join(beside, 'README.md'), hostingCard(spec, hosted));
  await writeFile(join(beside, RECORD), `${JSON.stringify(hosted, undefined, 2)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
  return ok(hosted);
}

/** A command has no rules against other sites, and no list of others to choose from on its screen. */
function whyNot(error: FetchFailure): string {
  switch (error.kind) {
    case 'offline':
    case 'silent':
    case 'cors':
      return 'Its server cannot be reached: there is no connection, or a filter on the way.';
    case 'aborted':
      return 'It did not come in time.';
    default:
      return fetchSentence(error);
  }
}

/** Of a folder: no server had a part in it. */
function whyNotFrom({ kind, detail }: FetchFailure): string {
  switch (kind) {
    case 'not-found':
      return 'A file is not there.';
    case 'length':
      return 'A file is not as long as it should be.';
    case 'hash':
      return 'A file is not the one that belongs to this backbone, or it is damaged.';
    case 'malformed':
      return 'A file is not what it should be.';
    case 'too-large':
      return 'A file is larger than those of any backbone.';
    default:
      return `A file cannot be read: ${detail || kind}.`;
  }
}

/** False if it is not there. */
export async function removeHosted(root: string, id: string): Promise<boolean> {
  const there = (await hostedIn(root)).some((each) => each.id === id);
  await rm(join(foldersIn(root), id), { recursive: true, force: true });
  return there;
}

/** What this checkout hosts, by id. A folder without a record, or with a broken one, counts for nothing. */
export async function hostedIn(root: string): Promise<readonly HostedBackbone[]> {
  const names = await readdir(foldersIn(root)).catch(() => []);
  const records = await Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(join(foldersIn(root), name, RECORD), 'utf8').catch(() => undefined);
      const record = readHostedRecord(text);
      return record?.id === name ? record : undefined;
    }),
  );
  return records.filter((record) => record !== undefined);
}

/** Answers with a folder's files as if they came from `base`. */
function folderFetch(folder: string, base: string): typeof fetch {
  return async (input) => {
    const path = (input as string).slice(base.length);
    const content = await readFile(join(folder, path)).catch(() => undefined);
    return content ? new Response(new Uint8Array(content)) : new Response('', { status: 404 });
  };
}

function orderOf(topology: string): readonly string[] {
  const { weightsManifest } = JSON.parse(topology) as { weightsManifest: readonly { readonly paths: readonly string[] }[] };
  return ['model.json', ...weightsManifest.flatMap(({ paths }) => paths)];
}
