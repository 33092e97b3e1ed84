// One file over HTTP, taken only if its status, length, kind and hash are right; tried again when the network may be to blame.
import type { BackboneFile } from '../core/backbones/backbones';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { FetchFailure } from './backboneCache';
import { sha256 } from '../core/base/sha256';

/** A file and its full address. */
export interface Wanted {
  readonly url: string;
  readonly file: BackboneFile;
}

export interface FetchTools {
  readonly fetch: typeof fetch;
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  /** Whether the browser's own cache may answer the first attempt. */
  readonly anew: boolean;
  readonly onProgress: (loaded: number, total: number | undefined) => void;
}

/** Waits before the second and the third attempt, in milliseconds. */
const PAUSES = [400, 1600] as const;

/** A file whose length the catalogue does not know may not be longer than this. */
const MAX_BYTES = 256 * 1024 * 1024;

type Attempt = Result<Uint8Array<ArrayBuffer>, FetchFailure & { readonly again: boolean }>;

/** Fetches and checks a file. Never rejects. */
export async function checkedFetch(wanted: Wanted, tools: FetchTools): Promise<Result<Uint8Array<ArrayBuffer>, FetchFailure>> {
  let attempt: Attempt = await once(wanted, tools, tools.anew ? 'reload' : 'default');
  for (const milliseconds of PAUSES) {
    if (attempt.ok || !attempt.error.again) break;
    try {
      await tools.pause(milliseconds, tools.signal);
    } catch {
      return fail({ kind: 'aborted', url: wanted.url, detail: '' });
    }
    // What came was wrong or incomplete: whatever the browser kept of it is not to be trusted.
    attempt = await once(wanted, tools, 'reload');
  }
  if (attempt.ok) return attempt;
  const { kind, url, detail } = attempt.error;
  return fail({ kind: kind === 'silent' ? await whySilent(wanted.url, tools) : kind, url, detail });
}

/** Why a server gave no answer that a page may read, as far as a page can find out. */
async function whySilent(url: string, { fetch, signal }: FetchTools): Promise<'offline' | 'silent' | 'cors'> {
  if (knowsItIsOffline() || isOwn(url)) return 'offline';
  try {
    // An answer that nobody may read still shows that there is one. A page that is isolated gets it of few servers.
    await fetch(url, { signal, mode: 'no-cors', method: 'HEAD', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
    return 'cors';
  } catch {
    return 'silent';
  }
}

const knowsItIsOffline = () => 'navigator' in globalThis && 'onLine' in navigator && !navigator.onLine;
const isOwn = (url: string) => 'location' in globalThis && new URL(url).origin === globalThis.location.origin;

/** What is wrong with a file's bytes, or undefined. */
export async function checkFile(bytes: Uint8Array<ArrayBuffer>, { url, file }: Wanted): Promise<FetchFailure | undefined> {
  if (file.bytes !== undefined && bytes.length !== file.bytes) {
    return { kind: 'length', url, detail: `${bytes.length} bytes, not ${file.bytes}` };
  }
  if (file.sha256 === undefined) return undefined;
  const hash = await sha256(bytes);
  return hash === file.sha256 ? undefined : { kind: 'hash', url, detail: `SHA-256 ${hash}, not ${file.sha256}` };
}

async function once(wanted: Wanted, { fetch, signal, onProgress }: FetchTools, cache: RequestCache): Promise<Attempt> {
  const { url, file } = wanted;
  const failed = (kind: FetchFailure['kind'], detail: string, again: boolean): Attempt => fail({ kind, url, detail, again });
  let begun = false;
  try {
    const response = await fetch(url, { signal, cache, credentials: 'omit', referrerPolicy: 'no-referrer' });
    begun = true;
    const { status } = response;
    if (status === 404 || status === 410) return failed('not-found', `HTTP ${status}`, false);
    if (!response.ok) return failed('refused', `HTTP ${status}`, status >= 500 || status === 429);
    // A login page or a router's own page comes with status 200, too.
    if (response.headers.get('content-type')?.startsWith('text/html')) return failed('malformed', 'a web page', false);

    const bytes = await read(response, file.bytes ?? MAX_BYTES, (loaded) => onProgress(loaded, announced(response)));
    if (!bytes) return failed('length', `more than ${file.bytes ?? MAX_BYTES} bytes`, false);
    const problem = await checkFile(bytes, wanted);
    return problem ? fail({ ...problem, again: true }) : ok(bytes);
  } catch (error) {
    if (signal.aborted) return failed('aborted', '', false);
    // A browser that knows it is offline will not be online in two seconds.
    if (knowsItIsOffline()) return failed('offline', String(error), false);
    return failed(begun ? 'length' : 'silent', String(error), true);
  }
}

/** A body's bytes, or undefined if there are more than `most`; then the rest is not fetched. */
async function read(response: Response, most: number, onBytes: (loaded: number) => void): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
    onBytes(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The length that the server announces, if it is that of the bytes we see: compressed bodies have another. */
function announced({ headers }: Response): number | undefined {
  const length = headers.get('content-encoding') ? null : headers.get('content-length');
  return length === null ? undefined : Number(length);
}
