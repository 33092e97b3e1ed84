// What of the catalogue is on this device. The work is `cachedBackbonesVerbs`.
import type { FetchFailure } from '../../browser/backboneCache';
import type { UnmetRequirement } from '../../core/backbones/backboneRequirements';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';

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

/** What is fetched late. */
export type CachedBackbonesVerbs = Omit<CachedBackbonesSlice, 'cachedBackbones'>;

/** `fetchVerbs` gives the work: `cachedBackbonesVerbs`. */
export function cachedBackbonesSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<CachedBackbonesVerbs>,
): CachedBackbonesSlice {
  return {
    cachedBackbones: new Map(),
    ...lateVerbs<CachedBackbonesVerbs>(access, ports, fetchVerbs, {
      checkCachedBackbones: true,
      weigh: true,
      removeCachedBackbone: true,
      backboneCard: true,
    }),
  };
}
