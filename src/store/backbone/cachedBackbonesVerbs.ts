// Looking what of the catalogue is on this device, taking it away, and fetching a backbone's card.
import { unmetRequirements } from '../../core/backbones/backboneRequirements';
import { readCard } from '../../core/backbones/backboneCard';
import { fail } from '../../core/base/result';
import type { Access } from '../base/access';
import type { Ports, WithCatalogue } from '../base/ports';
import type { CachedBackbone, CachedBackbonesSlice, CachedBackbonesVerbs } from './cachedBackbonesSlice';

/**
 * The verbs of what the catalogue has on this device. `weigh` asks for no room in storage where all files are here already; a card that
 * cannot be had or read is a failure (`Result`).
 */
export function cachedBackbonesVerbs(
  { get, set }: Access<CachedBackbonesSlice>,
  {
    backboneCache,
    catalogue,
    deviceLimits,
    preferences,
  }: WithCatalogue<Pick<Ports, 'backboneCache' | 'catalogue' | 'deviceLimits' | 'preferences'>>,
): CachedBackbonesVerbs {
  return {
    async checkCachedBackbones() {
      const entries = await Promise.all(
        catalogue.map(async (spec): Promise<[string, CachedBackbone]> => {
          const kept = await backboneCache.kept(spec);
          const fingerprint = spec.fingerprint === undefined ? preferences.fingerprint(spec.id) : undefined;
          return [spec.id, { ...kept, ...(fingerprint !== undefined && { fingerprint }) }];
        }),
      );
      set({ cachedBackbones: new Map(entries) });
    },
    async weigh(spec) {
      const [limits, kept] = await Promise.all([deviceLimits(), backboneCache.kept(spec)]);
      return unmetRequirements(spec, limits).filter(({ kind }) => kind !== 'storage' || !kept.whole);
    },
    async removeCachedBackbone(spec) {
      await backboneCache.remove(spec);
      await get().checkCachedBackbones();
    },
    async backboneCard(spec) {
      const text = await backboneCache.card(spec);
      if (!text.ok) return text;
      const card = readCard(text.value);
      return card.ok ? card : fail({ kind: 'malformed', url: spec.about?.card ?? '', detail: card.error });
    },
  };
}
