// Where a backbone stands: on its way, working on a device, or not to be had.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { WhyMissing } from '../../browser/missingPart';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceKind } from '../../core/backbones/embedding';
import type { BackboneFailure, DeviceFailure, DeviceReport, LoadedBackbone } from '../../engine/engine';
import type { ByFingerprint } from './byFingerprint';
import type { DeviceSearch } from './deviceSearch';

/** Why this device runs the backbone. */
export type DeviceReason =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'first' }
  | { readonly kind: 'remembered' }
  | { readonly kind: 'measured'; readonly search: DeviceSearch }
  | { readonly kind: 'fallback'; readonly failures: readonly DeviceFailure[] };

export type BackboneFault =
  | { readonly from: 'fetch'; readonly failure: FetchFailure }
  | { readonly from: 'device'; readonly failures: readonly DeviceFailure[] }
  | { readonly from: 'backbone'; readonly failure: BackboneFailure }
  | { readonly from: 'engine'; readonly detail: string }
  /** The code that brings it could not be fetched. */
  | { readonly from: 'part'; readonly why: WhyMissing; readonly detail: string }
  /** It is not the one that a head from a file was made on. */
  | { readonly from: 'head'; readonly head: string };

/** A device that stopped by itself, with what it said. */
export interface StoppedDevice {
  readonly device: DeviceKind;
  readonly detail: string;
}

/** A backbone that does not work yet, or will not. */
export type ArrivingBackbone =
  | { readonly kind: 'fetching'; readonly spec: BackboneSpec; readonly progress: Progress }
  /** `lost` is what it was before its device stopped; `stopped` says which, and why. */
  | { readonly kind: 'starting'; readonly spec: BackboneSpec; readonly lost?: LoadedBackbone; readonly stopped?: StoppedDevice }
  | { readonly kind: 'failed'; readonly spec: BackboneSpec; readonly fault: BackboneFault };

export interface ReadyBackbone {
  readonly kind: 'ready';
  readonly spec: BackboneSpec;
  readonly loaded: LoadedBackbone;
  readonly device: DeviceReport;
  readonly reason: DeviceReason;
  /** For a random-init baseline: how many of the person's pictures it was calibrated on; 0 for noise. */
  readonly calibratedOn?: number;
}

/** How a backbone stands that worked once. */
export type SessionState = ReadyBackbone | Extract<ArrivingBackbone, { readonly kind: 'starting' | 'failed' }>;

/** Which backbones are open, by fingerprint, and what they run on if that can be had. */
export interface OpenBackbones {
  /**
   * The fingerprint of the backbone that is in use, or was until its device stopped or it failed;
   * what is kept by fingerprint is looked up with it.
   */
  readonly chosen: string | undefined;
  /** All that are open, the chosen one among them. */
  readonly sessions: ByFingerprint<SessionState>;
  /** Fingerprints of those that are open to be compared; the chosen one may be among them. */
  readonly watched: ReadonlySet<string>;
  readonly deviceWish: DeviceKind | 'auto';
}

export type BackboneState = { readonly kind: 'idle' } | ArrivingBackbone | ReadyBackbone;

/** What names the embeddings that are made now; undefined while nothing makes any. Another device changes nothing of it. */
export function sightOf(backbone: BackboneState): string | undefined {
  return backbone.kind === 'ready' ? `${backbone.spec.id} ${backbone.loaded.fingerprint}` : undefined;
}

/** The backbone that works, or is on its way back after its device was lost. */
export function specInUse(backbone: BackboneState): BackboneSpec | undefined {
  return backbone.kind === 'ready' || (backbone.kind === 'starting' && backbone.lost !== undefined) ? backbone.spec : undefined;
}

/** The fingerprint of the backbone that is ready; undefined while none is. */
export function readyFingerprint({ backbone }: { readonly backbone: BackboneState }): string | undefined {
  return backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined;
}
