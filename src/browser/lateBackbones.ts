// The backbone doors, their code fetched when they are first asked: what is drawn first does not wait for it.
import type { Result } from '../core/base/result';
import { fail } from '../core/base/result';
import type { BackboneCache, FetchFailure } from './backboneCache';
import type { OwnBackbones } from './ownBackbones';
import type { ClassifierFiles } from './classifierFiles';

/** The doors through which backbones and what belongs to them come. */
export interface BackboneDoors {
  readonly backboneCache: BackboneCache;
  readonly ownBackbones: OwnBackbones;
  readonly classifierFiles: ClassifierFiles;
}

/**
 * The doors that what `load` resolves to makes, once. Where it rejects, what gives failures as values fails as without a connection,
 * and all else rejects; the next call tries again.
 */
export function lateBackbones(load: () => Promise<() => BackboneDoors>): BackboneDoors {
  let made: BackboneDoors | undefined;
  const doors = async (): Promise<BackboneDoors> => {
    if (made) return made;
    const make = await load();
    return (made ??= make());
  };
  const own = async () => (await doors()).ownBackbones;

  const orOffline = async <Value>(
    url: string,
    ask: (doors: BackboneDoors) => Promise<Result<Value, FetchFailure>>,
  ): Promise<Result<Value, FetchFailure>> => {
    let here: BackboneDoors;
    try {
      here = await doors();
    } catch (cause) {
      return fail({ kind: 'offline', url, detail: String(cause) });
    }
    return ask(here);
  };

  return {
    backboneCache: {
      fetch: (spec, options) => orOffline(spec.url, ({ backboneCache }) => backboneCache.fetch(spec, options)),
      card: (spec) => orOffline(spec.url, ({ backboneCache }) => backboneCache.card(spec)),
      kept: async (spec) => (await doors()).backboneCache.kept(spec),
      remove: async (spec) => (await doors()).backboneCache.remove(spec),
    },
    ownBackbones: {
      keep: async (backbone) => (await own()).keep(backbone),
      list: async () => (await own()).list(),
      fetch: async (spec) => (await own()).fetch(spec),
      files: async (spec) => (await own()).files(spec),
      remove: async (spec) => (await own()).remove(spec),
    },
    classifierFiles: { fetch: (...asked) => orOffline(asked[0], ({ classifierFiles }) => classifierFiles.fetch(...asked)) },
  };
}
