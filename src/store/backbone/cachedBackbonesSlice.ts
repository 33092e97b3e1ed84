// What of the catalogue is on this device, and a backbone's card when it is asked for.
import type { FetchFailure } from '../../browser/backboneCache';
import type { UnmetRequirement } from '../../core/backbones/backboneRequirements';
import { unmetRequirements } from '../../core/backbones/backboneRequirements';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import { readCard } from '../../core/backbones/backboneCard';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { fail } from '../../core/base/result';
import type { Result } from '../../core/base/result';
import type { Access } from '../base/access';
import type { Ports, WithCatalogue } from '../base/ports';

/** What this device has of an entry. */
export interface CachedBackbone {
  /** 0 when nothing of it is kept. */
  readonly bytes: number;
  /** False where a download ended early: another one goes on from there. */
  readonly whole: boolean;
  /** The fingerprint it first came with, for an entry whose own is not known. */
  readonly fingerprint?: string;
}

export interface CachedBackbonesSlice {
  /** By entry id; empty until looked at. */
  readonly cachedBackbones: ReadonlyMap<string, CachedBackbone>;
  checkCachedBackbones(): Promise<void>;
  /** What this device lacks for an entry; what is on it already takes no more room. */
  weigh(spec: BackboneSpec): Promise<readonly UnmetRequirement[] | undefined>;
  /** Takes an entry's files from this device. Its samples' embeddings stay. */
  removeCachedBackbone(spec: BackboneSpec): Promise<void>;
  /** Fetches and reads an entry's card. */
  backboneCard(spec: BackboneSpec): Promise<Result<BackboneCard, FetchFailure> | undefined>;
}

/** What is fetched late: see `lateSlices`. */
export type CachedBackbonesVerbs = Omit<CachedBackbonesSlice, 'cachedBackbones'>;

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
