// Backbones over HTTP, kept in Cache Storage: every byte checked on its way in and again on its way out.
import type { BackboneFile, BackboneSpec } from '../core/backbones';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { BackboneCache, FetchedBackbone, FetchFailure, Progress } from './backboneCache';
import type { Wanted } from './checkedFetch';
import { checkedFetch, checkFile } from './checkedFetch';
import { paused } from './paused';
import { sha256 } from './sha256';
import { weightFiles } from '../core/network/weightFiles';

export const BACKBONE_CACHE = 'headstart-backbones-v1';

/** Carries a file's hash with it in the cache, for files whose hash the catalogue does not know. */
const HASH_HEADER = 'x-sha256';

export interface BackboneCacheOptions {
  readonly fetch?: typeof fetch;
  /** Undefined: nothing is kept. */
  readonly caches?: Pick<CacheStorage, 'open'> | undefined;
  /** What relative addresses are relative to. */
  readonly baseUrl?: string;
  /** Waits before a new attempt; rejects when the signal aborts. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

interface Got {
  readonly wanted: Wanted;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fromCache: boolean;
}

export function httpBackboneCache(options: BackboneCacheOptions = {}): BackboneCache {
  const caches = 'caches' in options ? options.caches : browserCaches();
  const baseUrl = options.baseUrl ?? document.baseURI;

  /** Removed addresses: what the browser itself kept of them may be why. */
  const removed = new Set<string>();

  const cache = async (): Promise<Cache | undefined> => {
    try {
      return await caches?.open(BACKBONE_CACHE);
    } catch {
      // Storage switched off, or a page that is not secure: the network serves as well.
      return undefined;
    }
  };

  const rootOf = (spec: BackboneSpec) => new URL(spec.url, baseUrl).href;
  const wantedOf = (spec: BackboneSpec, files = spec.files): readonly Wanted[] =>
    files.map((file) => ({ file, url: new URL(file.path, rootOf(spec)).href }));

  /** The files of an entry as far as the cache knows them. */
  const keptOf = async (spec: BackboneSpec, store: Cache): Promise<readonly Wanted[]> => {
    if (!spec.followsManifest) return wantedOf(spec);
    const topology = await store.match(rootOf(spec));
    const named = topology && weightFiles(await topology.text(), spec.files);
    return wantedOf(spec, [...topologyFile(spec), ...(named?.ok ? named.value : [])]);
  };

  return {
    async fetch(spec, { onProgress, signal } = {}) {
      // One signal for all files: the first failure ends the others.
      const stop = new AbortController();
      const forward = () => stop.abort();
      if (signal?.aborted) forward();
      signal?.addEventListener('abort', forward);
      try {
        const store = await cache();
        const ahead = await topologyAhead(spec, wantedOf(spec, topologyFile(spec)), store, { ...options, anew: removed.has(rootOf(spec)) }, stop.signal);
        if (!ahead.ok) return ahead;
        const { files, topology } = ahead.value;
        const tally = progressOf(files, onProgress);
        const results = await Promise.all(
          wantedOf(spec, files).map(async (each, i) => {
            const tell = (loaded: number, total: number | undefined) => tally(i, loaded, total);
            if (each.url === topology?.wanted.url) {
              tell(topology.bytes.length, topology.bytes.length);
              return ok(topology);
            }
            const result = await getOne(store, each, { ...options, anew: removed.has(each.url) }, stop.signal, tell);
            if (!result.ok) stop.abort();
            return result;
          }),
        );
        const failures = results.flatMap((result) => (result.ok ? [] : [result.error]));
        const cause = failures.find(({ kind }) => kind !== 'aborted') ?? failures[0];
        if (cause) return fail(signal?.aborted ? { ...cause, kind: 'aborted' } : cause);
        const got = results.flatMap((result) => (result.ok ? [result.value] : []));
        const backbone = assembled(spec, rootOf(spec), got);
        if (backbone.ok && store) await keep(store, got);
        return backbone;
      } finally {
        signal?.removeEventListener('abort', forward);
      }
    },

    async cachedBytes(spec) {
      const store = await cache();
      if (!store) return 0;
      let sum = 0;
      for (const response of await Promise.all((await keptOf(spec, store)).map(({ url }) => store.match(url)))) {
        if (!response) return 0;
        sum += (await response.blob()).size;
      }
      return sum;
    },

    async remove(spec) {
      const store = await cache();
      const kept = store ? await keptOf(spec, store) : wantedOf(spec);
      for (const { url } of kept) removed.add(url);
      if (store) await Promise.all(kept.map(({ url }) => store.delete(url)));
    },

    async card({ url: root, about }) {
      if (about?.card === undefined) return fail({ kind: 'not-found', url: root, detail: 'it has no card' });
      const { href: url } = new URL(about.card, baseUrl);
      const fetched = await checkedFetch({ url, file: { path: about.card } }, {
        fetch: options.fetch ?? fetch,
        pause: options.pause ?? paused,
        anew: false,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      return fetched.ok ? ok(new TextDecoder().decode(fetched.value)) : fetched;
    },
  };
}

const topologyFile = ({ files }: BackboneSpec): readonly BackboneFile[] => files.slice(0, 1);

/** All files of an entry. Where its own topology has to name them, that comes first, and is given along. */
async function topologyAhead(
  spec: BackboneSpec,
  [wanted]: readonly Wanted[],
  store: Cache | undefined,
  options: BackboneCacheOptions & { readonly anew: boolean },
  signal: AbortSignal,
): Promise<Result<{ readonly files: readonly BackboneFile[]; readonly topology?: Got }, FetchFailure>> {
  if (!spec.followsManifest || !wanted) return ok({ files: spec.files });
  const topology = await getOne(store, wanted, options, signal, () => undefined);
  if (!topology.ok) return topology;
  const named = weightFiles(new TextDecoder().decode(topology.value.bytes), spec.files);
  if (!named.ok) return fail({ kind: 'malformed', url: wanted.url, detail: named.error });
  return ok({ files: [wanted.file, ...named.value], topology: topology.value });
}

/** A file from the cache if it is there and whole, else from the network. */
async function getOne(
  store: Cache | undefined,
  wanted: Wanted,
  options: BackboneCacheOptions & { readonly anew: boolean },
  signal: AbortSignal,
  onProgress: (loaded: number, total: number | undefined) => void,
): Promise<Result<Got, FetchFailure>> {
  const kept = await store?.match(wanted.url);
  if (kept) {
    const bytes = new Uint8Array(await kept.arrayBuffer());
    const file: BackboneFile = { sha256: kept.headers.get(HASH_HEADER) ?? '', ...wanted.file };
    if (!(await checkFile(bytes, { ...wanted, file }))) {
      onProgress(bytes.length, bytes.length);
      return ok({ wanted, bytes, fromCache: true });
    }
    await store?.delete(wanted.url);
  }
  const fetched = await checkedFetch(wanted, { fetch: options.fetch ?? fetch, pause: options.pause ?? paused, anew: options.anew, signal, onProgress });
  return fetched.ok ? ok({ wanted, bytes: fetched.value, fromCache: false }) : fetched;
}

/** Puts a backbone's files together: the one at the spec's own address is the topology, the others are the weights, in order. */
function assembled(spec: BackboneSpec, root: string, got: readonly Got[]): Result<FetchedBackbone, FetchFailure> {
  const card = got.find(({ wanted }) => wanted.url === root);
  const topology = card && new TextDecoder().decode(card.bytes);
  if (topology === undefined || !isJsonObject(topology)) return fail({ kind: 'malformed', url: root, detail: 'no JSON object' });
  const shards = got.filter((each) => each !== card);
  const weights = new Uint8Array(shards.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of shards) {
    weights.set(bytes, at);
    at += bytes.length;
  }
  return ok({ spec, topology, weights: weights.buffer });
}

async function keep(store: Cache, got: readonly Got[]): Promise<void> {
  for (const { wanted, bytes, fromCache } of got) {
    if (fromCache) continue;
    try {
      await store.put(wanted.url, new Response(bytes, { headers: { [HASH_HEADER]: await sha256(bytes) } }));
    } catch {
      // A full disk costs another download next time, and `cachedBytes` says so; the backbone itself is here.
      return;
    }
  }
}

/** Adds up the files' progress; the total is told once it is known of all of them. */
function progressOf(files: readonly BackboneFile[], tell: ((progress: Progress) => void) | undefined) {
  const loaded = files.map(() => 0);
  const totals = files.map(({ bytes }) => bytes);
  return (i: number, bytes: number, total: number | undefined) => {
    loaded[i] = bytes;
    totals[i] ??= total;
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    const known = totals.filter((each) => each !== undefined);
    tell?.({ loaded: sum(loaded), ...(known.length === files.length && { total: sum(known) }) });
  };
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Naming `caches` may throw where storage is switched off. */
function browserCaches(): CacheStorage | undefined {
  try {
    return 'caches' in globalThis ? globalThis.caches : undefined;
  } catch {
    return undefined;
  }
}
