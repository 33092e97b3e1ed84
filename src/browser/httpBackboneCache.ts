// Backbones over HTTP, kept in Cache Storage: every byte checked on its way in and again on its way out.
import type { BackboneFile, BackboneSpec } from '../core/backbones/backbones';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { BackboneCache, FetchedBackbone, FetchFailure, Progress } from './backboneCache';
import type { FetchTools, Wanted } from './checkedFetch';
import { checkedFetch } from './checkedFetch';
import type { KeptFile } from './keptFile';
import { keptFile } from './keptFile';
import { paused } from './paused';
import { weightFiles } from '../core/network/weightFiles';

export const BACKBONE_CACHE = 'headstart-backbones-v1';

/** No backbone may be larger, whatever its server sends. */
export const MOST_BYTES = 512 * 1024 * 1024;

/** Why a download is stopped. */
const TOO_LARGE = 'too large';

export interface BackboneCacheOptions {
  readonly fetch?: typeof fetch;
  /** Undefined: nothing is kept. */
  readonly caches?: Pick<CacheStorage, 'open'> | undefined;
  /** What relative addresses are relative to. */
  readonly baseUrl?: string;
  /** Waits before a new attempt; rejects when the signal aborts. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly mostBytes?: number;
}

/** Backbones from their servers, kept by the browser's cache where there is one, so that they are fetched once. */
export function httpBackboneCache(options: BackboneCacheOptions = {}): BackboneCache {
  const caches = 'caches' in options ? options.caches : browserCaches();
  const { baseUrl = document.baseURI, mostBytes = MOST_BYTES } = options;

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

  const toolsFor = (url: string, signal: AbortSignal, onProgress: FetchTools['onProgress'] = () => undefined): FetchTools => ({
    fetch: options.fetch ?? fetch,
    pause: options.pause ?? paused,
    anew: removed.has(url),
    signal,
    onProgress,
  });

  /** All files of an entry. Where its own topology has to name them, that comes first, and is given along. */
  const filesOf = async (
    spec: BackboneSpec,
    store: Cache | undefined,
    signal: AbortSignal,
  ): Promise<Result<{ readonly files: readonly BackboneFile[]; readonly topology?: KeptFile }, FetchFailure>> => {
    const [wanted] = wantedOf(spec, topologyFile(spec));
    if (!spec.followsManifest || !wanted) return ok({ files: spec.files });
    const topology = await keptFile(store, wanted, toolsFor(wanted.url, signal), (bytes) => {
      const named = weightFiles(textOf(bytes), spec.files);
      return named.ok ? undefined : named.error;
    });
    if (!topology.ok) return topology;
    const named = weightFiles(textOf(topology.value.bytes), spec.files);
    return named.ok
      ? ok({ files: [wanted.file, ...named.value], topology: topology.value })
      : fail({ kind: 'malformed', url: wanted.url, detail: named.error });
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
        const root = rootOf(spec);
        const ahead = await filesOf(spec, store, stop.signal);
        if (!ahead.ok) return ahead;
        const { files, topology } = ahead.value;
        const tally = progressOf(files, (progress) => {
          if (Math.max(progress.loaded, progress.total ?? 0) > mostBytes) stop.abort(TOO_LARGE);
          else onProgress?.(progress);
        });
        const results = await Promise.all(
          wantedOf(spec, files).map(async (each, i) => {
            const tell = (loaded: number, total: number | undefined) => tally(i, loaded, total);
            if (each.url === topology?.wanted.url) {
              tell(topology.bytes.length, topology.bytes.length);
              return ok(topology);
            }
            const wrong = (bytes: Uint8Array) => (each.url === root && !isJsonObject(textOf(bytes)) ? 'no JSON object' : undefined);
            const result = await keptFile(store, each, toolsFor(each.url, stop.signal, tell), wrong);
            if (!result.ok) stop.abort();
            return result;
          }),
        );
        if (stop.signal.reason === TOO_LARGE) return fail({ kind: 'too-large', url: root, detail: `more than ${mostBytes} bytes` });
        const failures = results.flatMap((result) => (result.ok ? [] : [result.error]));
        const cause = failures.find(({ kind }) => kind !== 'aborted') ?? failures[0];
        if (cause) return fail(signal?.aborted ? { ...cause, kind: 'aborted' } : cause);
        const got = results.flatMap((result) => (result.ok ? [result.value] : []));
        const backbone = assembled(spec, root, got);
        if (!store || !backbone.ok || got.every(({ kept }) => kept)) return backbone;
        // Half a backbone would only take the room that samples need.
        await Promise.all(got.map(({ wanted }) => store.delete(wanted.url)));
        return ok({ ...backbone.value, notKept: true });
      } finally {
        signal?.removeEventListener('abort', forward);
      }
    },

    async kept(spec) {
      const store = await cache();
      if (!store) return { bytes: 0, whole: false };
      const wanted = await keptOf(spec, store);
      const sizes = await Promise.all(
        wanted.map(async ({ url }) => {
          const response = await store.match(url);
          return response && (await response.blob()).size;
        }),
      );
      const there = sizes.filter((size) => size !== undefined);
      return { bytes: there.reduce((sum, size) => sum + size, 0), whole: there.length === sizes.length };
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
      const fetched = await checkedFetch({ url, file: { path: about.card } }, toolsFor(url, new AbortController().signal));
      return fetched.ok ? ok(textOf(fetched.value)) : fetched;
    },
  };
}

const topologyFile = ({ files }: BackboneSpec): readonly BackboneFile[] => files.slice(0, 1);

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Puts a backbone's files together: the one at the spec's own address is the topology, the others are the weights, in order. */
function assembled(spec: BackboneSpec, root: string, got: readonly KeptFile[]): Result<FetchedBackbone, FetchFailure> {
  const topologyFile = got.find(({ wanted }) => wanted.url === root);
  const topology = topologyFile && textOf(topologyFile.bytes);
  if (topology === undefined || !isJsonObject(topology)) return fail({ kind: 'malformed', url: root, detail: 'no JSON object' });
  const shards = got.filter((each) => each !== topologyFile);
  const weights = new Uint8Array(shards.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of shards) {
    weights.set(bytes, at);
    at += bytes.length;
  }
  return ok({ spec, topology, weights: weights.buffer });
}

/** Adds up the files' progress; the total is told once it is known of all of them. */
function progressOf(files: readonly BackboneFile[], tell: (progress: Progress) => void) {
  const loaded = files.map(() => 0);
  const totals = files.map(({ bytes }) => bytes);
  return (i: number, bytes: number, total: number | undefined) => {
    loaded[i] = bytes;
    totals[i] ??= total;
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    const known = totals.filter((each) => each !== undefined);
    tell({ loaded: sum(loaded), ...(known.length === files.length && { total: sum(known) }) });
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
export function browserCaches(): CacheStorage | undefined {
  try {
    return 'caches' in globalThis ? globalThis.caches : undefined;
  } catch {
    return undefined;
  }
}
