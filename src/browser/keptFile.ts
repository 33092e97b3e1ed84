// One file of a backbone: from the cache if it lies there whole, else fetched, and kept as soon as it is checked,
// so that a download that ends early goes on where it stopped.
import type { BackboneFile } from '../core/backbones/backbones';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { FetchFailure } from './backboneCache';
import type { FetchTools, Wanted } from './checkedFetch';
import { checkedFetch, checkFile } from './checkedFetch';
import { sha256 } from '../core/base/sha256';

/** Carries a file's hash with it in the cache, for files whose hash the catalogue does not know. */
const HASH_HEADER = 'x-sha256';

export interface KeptFile {
  readonly wanted: Wanted;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether it lies in the cache now. */
  readonly kept: boolean;
}

/** Never rejects. `wrong` says what else is wrong with the bytes of a file that came over the network; then they are not kept. */
export async function keptFile(
  store: Cache | undefined,
  wanted: Wanted,
  tools: FetchTools,
  wrong: (bytes: Uint8Array) => string | undefined = () => undefined,
): Promise<Result<KeptFile, FetchFailure>> {
  const kept = await store?.match(wanted.url);
  if (kept) {
    const bytes = new Uint8Array(await kept.arrayBuffer());
    const file: BackboneFile = { sha256: kept.headers.get(HASH_HEADER) ?? '', ...wanted.file };
    if (!(await checkFile(bytes, { ...wanted, file }))) {
      tools.onProgress(bytes.length, bytes.length);
      return ok({ wanted, bytes, kept: true });
    }
    await store?.delete(wanted.url);
  }
  const fetched = await checkedFetch(wanted, tools);
  if (!fetched.ok) return fetched;
  const detail = wrong(fetched.value);
  if (detail !== undefined) return fail({ kind: 'malformed', url: wanted.url, detail });
  return ok({ wanted, bytes: fetched.value, kept: store !== undefined && (await keep(store, wanted.url, fetched.value)) });
}

/** False on a full disk. */
async function keep(store: Cache, url: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    await store.put(url, new Response(bytes, { headers: { [HASH_HEADER]: await sha256(bytes) } }));
    return true;
  } catch {
    return false;
  }
}
