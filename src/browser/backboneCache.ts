// The backbone door: fetches a catalogue entry with progress, checks it, and keeps it for offline. Interface only.
import type { BackboneSpec } from '../core/backbones/backbones';
import type { Result } from '../core/base/result';

/** Bytes so far and in all (in all is undefined while unknown). */
export interface Progress {
  readonly loaded: number;
  readonly total?: number;
}

/**
 * Why a backbone did not arrive. Of a server that gives no answer: 'offline' when the browser knows that there is no network,
 * 'cors' when it answers and lets no other site read, 'silent' when nobody can tell which.
 */
export interface FetchFailure {
  readonly kind:
    'offline' | 'silent' | 'cors' | 'not-found' | 'refused' | 'length' | 'hash' | 'malformed' | 'too-large' | 'aborted' | 'gone';
  readonly url: string;
  readonly detail: string;
}

/** The bytes of a backbone, checked against what the catalogue says of them. Same shape as the engine takes. */
export interface FetchedBackbone {
  readonly spec: BackboneSpec;
  readonly topology: string;
  readonly weights: ArrayBuffer;
  /** The disk space that the browser grants is full: it is here, and will have to be fetched again next time. */
  readonly notKept?: boolean;
}

/** What is kept of an entry. */
export interface Kept {
  readonly bytes: number;
  /** False where a download ended early: another one goes on from there. */
  readonly whole: boolean;
}

export interface BackboneCache {
  /**
   * File by file: from the cache if it is there and intact, else from the network, then cached at once.
   * A fresh copy of the bytes each time.
   */
  fetch(
    spec: BackboneSpec,
    options?: { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal },
  ): Promise<Result<FetchedBackbone, FetchFailure>>;
  kept(spec: BackboneSpec): Promise<Kept>;
  remove(spec: BackboneSpec): Promise<void>;
  /** The text of its card; 'not-found' for an entry that has none. */
  card(spec: BackboneSpec): Promise<Result<string, FetchFailure>>;
}
