// Cache Storage as Maps; its bytes can be looked at, and damaged.

export interface ToyCaches {
  readonly caches: Pick<CacheStorage, 'open'>;
  /** Bodies and headers by address, of all caches. */
  readonly kept: Map<string, { bytes: Uint8Array<ArrayBuffer>; headers: Headers }>;
}

/** @param room so many files may be put there; then every `put` fails, as on a full disk. */
export function toyCaches(room = Infinity): ToyCaches {
  let left = room;
  const kept: ToyCaches['kept'] = new Map();
  const cache = {
    match: (request: string | Request) => {
      const entry = kept.get(typeof request === 'string' ? request : request.url);
      return Promise.resolve(entry && new Response(entry.bytes, { headers: entry.headers }));
    },
    put: async (url: string, response: Response) => {
      if (--left < 0) throw new DOMException('full', 'QuotaExceededError');
      kept.set(url, { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers });
    },
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    delete: (url: string) => Promise.resolve(kept.delete(url)),
  };
  return { caches: { open: () => Promise.resolve(cache as unknown as Cache) }, kept };
}
