// The real backbone doors: over HTTP, from a person's own files, and the classifiers beside them.
import type { BackboneCacheOptions } from './httpBackboneCache';
import { browserCaches, httpBackboneCache } from './httpBackboneCache';
import { httpClassifierFiles } from './httpClassifierFiles';
import type { BackboneDoors } from './lateBackbones';
import { ownBackbones, withOwnBackbones } from './ownBackbones';

/** For the page that this runs in, if nothing else is said. */
export function backboneDoors(
  { caches, baseUrl }: Required<Pick<BackboneCacheOptions, 'caches' | 'baseUrl'>> = { caches: browserCaches(), baseUrl: document.baseURI },
): BackboneDoors {
  const own = ownBackbones(caches, baseUrl);
  return {
    backboneCache: withOwnBackbones(httpBackboneCache({ caches, baseUrl }), own),
    ownBackbones: own,
    classifierFiles: httpClassifierFiles({ baseUrl }),
  };
}
