// Backbones from a person's own files, kept in Cache Storage under what names them; for this visit only where the browser keeps nothing.
import type { BackboneSpec } from '../core/backbones/backbones';
import { readOwnRecord } from '../core/backbones/backboneRecords';
import { fail, ok } from '../core/base/result';
import type { BackboneCache, FetchedBackbone } from './backboneCache';

export const OWN_CACHE = 'headstart-own-backbones-v1';

export interface OwnBackbones {
  /** False: it is here for this visit only. */
  keep(backbone: FetchedBackbone): Promise<boolean>;
  /** All that are kept, in the order in which they were. */
  list(): Promise<readonly BackboneSpec[]>;
  /** A copy of its bytes, or undefined if it is not here any more. */
  fetch(spec: BackboneSpec): Promise<FetchedBackbone | undefined>;
  /** Its files as they are kept, for whoever reads them piece by piece; undefined if it is not here any more. */
  files(spec: BackboneSpec): Promise<{ readonly topology: Blob; readonly weights: Blob } | undefined>;
  remove(spec: BackboneSpec): Promise<void>;
}

/** `caches` is undefined where the browser has none; `baseUrl` is what addresses are relative to. */
export function ownBackbones(caches: Pick<CacheStorage, 'open'> | undefined, baseUrl: string): OwnBackbones {
  const visiting = new Map<string, FetchedBackbone>();
  const address = (spec: BackboneSpec, file: string) => new URL(file, new URL(spec.url, baseUrl)).href;
  const open = async (): Promise<Cache | undefined> => {
    try {
      return await caches?.open(OWN_CACHE);
    } catch {
      // Storage is switched off: what was added stays for this visit.
      return undefined;
    }
  };

  const files = async (spec: BackboneSpec) => {
    const here = visiting.get(spec.id);
    if (here) return { topology: new Blob([here.topology]), weights: new Blob([here.weights]) };
    const cache = await open();
    const [topology, weights] = await Promise.all([cache?.match(address(spec, 'model.json')), cache?.match(address(spec, 'weights.bin'))]);
    return topology && weights ? { topology: await topology.blob(), weights: await weights.blob() } : undefined;
  };

  return {
    async keep(backbone) {
      const { spec, topology, weights } = backbone;
      visiting.set(spec.id, { ...backbone, weights: weights.slice(0) });
      const cache = await open();
      if (!cache) return false;
      try {
        await cache.put(address(spec, 'model.json'), new Response(topology));
        await cache.put(address(spec, 'weights.bin'), new Response(weights));
        // Last: an entry that is listed is whole.
        await cache.put(address(spec, 'entry.json'), new Response(JSON.stringify(spec)));
        return true;
      } catch {
        return false;
      }
    },
    async list() {
      const cache = await open();
      const kept: BackboneSpec[] = [];
      for (const request of (await cache?.keys()) ?? []) {
        if (!request.url.endsWith('/entry.json')) continue;
        const spec = readOwnRecord(await (await cache?.match(request))?.text());
        if (spec) kept.push(spec);
      }
      const ids = new Set(kept.map(({ id }) => id));
      return [...kept, ...[...visiting.values()].map(({ spec }) => spec).filter(({ id }) => !ids.has(id))];
    },
    async fetch(spec) {
      const found = await files(spec);
      return found && { spec, topology: await found.topology.text(), weights: await found.weights.arrayBuffer() };
    },
    files,
    async remove(spec) {
      visiting.delete(spec.id);
      const cache = await open();
      for (const file of ['entry.json', 'model.json', 'weights.bin']) await cache?.delete(address(spec, file));
    },
  };
}

/** The cache of backbones with the own ones beside those that are fetched. */
export function withOwnBackbones(cache: BackboneCache, own: OwnBackbones): BackboneCache {
  return {
    ...cache,
    fetch: async (spec, options) => {
      if (!spec.own) return cache.fetch(spec, options);
      const here = await own.fetch(spec);
      return here ? ok(here) : fail({ kind: 'gone', url: spec.url, detail: 'it is not here any more' });
    },
    kept: (spec) => (spec.own ? Promise.resolve({ bytes: spec.own.bytes, whole: true }) : cache.kept(spec)),
    remove: (spec) => (spec.own ? own.remove(spec) : cache.remove(spec)),
  };
}
