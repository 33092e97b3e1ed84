// Cache Storage in memory: holds on to every file that arrived and was checked.

export interface HeldCaches {
  readonly caches: Pick<CacheStorage, 'open'>;
  /** By address. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export function heldCaches(): HeldCaches {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const cache = {
    match: () => Promise.resolve(undefined),
    put: async (url: string, response: Response) => void files.set(url, new Uint8Array(await response.arrayBuffer())),
    delete: (url: string) => Promise.resolve(files.delete(url)),
  };
  return { caches: { open: () => Promise.resolve(cache as unknown as Cache) }, files };
}
