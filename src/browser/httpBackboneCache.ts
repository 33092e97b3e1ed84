// Backbones over HTTP: parallel files, progress in bytes, every byte checked, kept in Cache Storage for the next time.
import type { BackboneFile, BackboneSpec } from '../core/backbones';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { BackboneCache, FetchFailure, Progress } from './backboneCache';

const CACHE = 'headstart-backbones-v1';
const RETRIES = 2;
const FIRST_WAIT_MS = 400;

interface Door {
  /** Answers a request; the browser's fetch unless a test says otherwise. */
  readonly request?: typeof fetch;
  /** Cache Storage, absent in insecure pages and some private windows. */
  readonly caches?: CacheStorage | undefined;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The real backbone cache. */
export function httpBackboneCache(door: Door = {}): BackboneCache {
  const request = door.request ?? ((...args: Parameters<typeof fetch>) => fetch(...args));
  const storage = 'caches' in door ? door.caches : 'caches' in globalThis ? globalThis.caches : undefined;
  const openCache = async () => storage?.open(CACHE).catch(() => undefined);

  const fromCache = async (file: Part): Promise<Bytes | undefined> => {
    const cache = await openCache();
    const kept = await cache?.match(file.url).catch(() => undefined);
    const bytes = kept && new Uint8Array(await kept.arrayBuffer());
    if (!bytes) return undefined;
    if (!(await fault(file, bytes))) return bytes;
    await cache?.delete(file.url);
    return undefined;
  };

  const keep = async (file: Part, bytes: Bytes) => {
    const cache = await openCache();
    // A full disk costs the next visit a download, not this one its backbone.
    await cache?.put(file.url, new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } })).catch(() => undefined);
  };

  const fetchPart = async (file: Part, report: (loaded: number) => void, signal?: AbortSignal): Promise<Result<Bytes, FetchFailure>> => {
    const kept = await fromCache(file);
    if (kept) {
      report(kept.length);
      return ok(kept);
    }
    for (let attempt = 0; ; attempt++) {
      const got = await download(request, file, report, signal);
      if (got.ok) {
        await keep(file, got.value);
        return got;
      }
      const hopeless = !['offline', 'length', 'hash'].includes(got.error.kind);
      if (hopeless || attempt === RETRIES || signal?.aborted) return got;
      await pause(FIRST_WAIT_MS * 2 ** attempt, signal);
    }
  };

  return {
    async fetch(spec, { onProgress, signal } = {}) {
      const parts = partsOf(spec);
      const loaded = parts.map(() => 0);
      const sizes = parts.map(({ bytes }) => bytes);
      const total = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
      const report = (index: number) => (count: number) => {
        loaded[index] = count;
        const progress: Progress = { loaded: loaded.reduce((sum, each) => sum + each, 0), ...(total !== undefined && { total }) };
        onProgress?.(progress);
      };
      const got = await Promise.all(parts.map((part, i) => fetchPart(part, report(i), signal)));
      const arrived: Bytes[] = [];
      for (const part of got) {
        if (!part.ok) return part;
        arrived.push(part.value);
      }
      const [topology, ...shards] = arrived;
      const text = new TextDecoder().decode(topology);
      if (!looksLikeJson(text)) return fail({ kind: 'malformed', url: spec.url, detail: 'not JSON' });
      return ok({ spec, topology: text, weights: joined(shards) });
    },
    async cachedBytes(spec) {
      const cache = await openCache();
      const sizes = partsOf(spec).map(async ({ url }) => (await (await cache?.match(url))?.blob())?.size ?? 0);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
    async remove(spec) {
      const cache = await openCache();
      await Promise.all(partsOf(spec).map(async ({ url }) => cache?.delete(url)));
    },
  };
}

interface Part extends BackboneFile {
  readonly url: string;
}

/** The files of an entry with their full addresses: model.json first, then the shards in manifest order. */
function partsOf({ url, files }: BackboneSpec): Part[] {
  const base = new URL(url, document.baseURI);
  return files.map((file) => ({ ...file, url: new URL(file.path, base).href }));
}

async function download(
  request: typeof fetch,
  file: Part,
  report: (loaded: number) => void,
  signal?: AbortSignal,
): Promise<Result<Bytes, FetchFailure>> {
  const failure = (kind: FetchFailure['kind'], detail: string) => fail<FetchFailure>({ kind, url: file.url, detail });
  try {
    const response = await request(file.url, { ...(signal && { signal }), credentials: 'omit' });
    if (response.status === 404 || response.status === 410) return failure('not-found', `${response.status}`);
    if (!response.ok) return failure('refused', `${response.status} ${response.statusText}`.trim());
    const bytes = await read(response, report);
    const wrong = await fault(file, bytes);
    return wrong ? failure(wrong.kind, wrong.detail) : ok(bytes);
  } catch (cause) {
    if (signal?.aborted) return failure('aborted', 'cancelled');
    return failure('offline', cause instanceof Error ? cause.message : String(cause));
  }
}

async function read(response: Response, report: (loaded: number) => void): Promise<Bytes> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    loaded += piece.value.length;
    report(loaded);
  }
  return new Uint8Array(joined(pieces));
}

/** What is wrong with a file's bytes, as far as the catalogue knows them beforehand. */
async function fault({ bytes: expected, sha256 }: Part, bytes: Bytes): Promise<{ kind: 'length' | 'hash'; detail: string } | undefined> {
  if (expected !== undefined && bytes.length !== expected) return { kind: 'length', detail: `${bytes.length} of ${expected} bytes` };
  // Hashing needs a secure page; elsewhere the length is all that can be checked.
  if (sha256 === undefined || !globalThis.isSecureContext) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return found === sha256 ? undefined : { kind: 'hash', detail: `SHA-256 ${found.slice(0, 12)}…` };
}

function joined(pieces: readonly Uint8Array[]): ArrayBuffer {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.buffer;
}

/** A captive portal's page would come with status 200. */
function looksLikeJson(text: string): boolean {
  return text.trimStart().startsWith('{');
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
