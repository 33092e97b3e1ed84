// The backbone door: fetches a catalogue entry with progress, checks it, and keeps it for offline. Interface only.
import type { BackboneSpec } from '../core/backbones';
import type { Result } from '../core/result';

/** Bytes so far and in all (in all is undefined while unknown). */
export interface Progress {
  readonly loaded: number;
  readonly total?: number;
}

/** Why a backbone did not arrive. */
export interface FetchFailure {
  readonly kind: 'offline' | 'not-found' | 'refused' | 'length' | 'hash' | 'malformed' | 'aborted';
  readonly url: string;
  readonly detail: string;
}

/** The bytes of a backbone, checked against what the catalogue says of them. Same shape as the engine takes. */
export interface FetchedBackbone {
  readonly spec: BackboneSpec;
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

export interface BackboneCache {
  /** From the cache if it is there and intact, else from the network, then cached. A fresh copy of the bytes each time. */
  fetch(
    spec: BackboneSpec,
    options?: { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal },
  ): Promise<Result<FetchedBackbone, FetchFailure>>;
  /** Bytes kept for an entry; 0 when it is not cached. */
  cachedBytes(spec: BackboneSpec): Promise<number>;
  remove(spec: BackboneSpec): Promise<void>;
  /** The text of its card; 'not-found' for an entry that has none. */
  card(spec: BackboneSpec): Promise<Result<string, FetchFailure>>;
}
