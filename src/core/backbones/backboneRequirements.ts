// Whether a backbone may be too much for a device: reckoned before anything is fetched, so that a person is asked and nothing just fails.
import type { BackboneSpec } from './backbones';

/** What a device has, in bytes, as far as its browser tells. */
export interface DeviceLimits {
  readonly memory?: number;
  /** What the browser still grants this app on disk. */
  readonly freeStorage?: number;
}

/** What a backbone needs more of than there is; `storage` only costs another download next time. */
export interface UnmetRequirement {
  readonly kind: 'memory' | 'storage';
  readonly needs: number;
  readonly has: number;
}

/** A page may take this share of a device's memory for a backbone before it is in the way of all else. */
const SHARE_OF_MEMORY = 1 / 4;

/** Weights lie in memory as fetched, unpacked and on the device. */
const BYTES_A_WEIGHT = 12;
/** Sixteen pictures at a time, whose widest feature map has some 16 float32 numbers a pixel. */
const BYTES_A_PIXEL = 16 * 16 * 4;

/** Bytes of memory that a backbone takes while it runs, roughly. */
export function memoryNeeded({ about, inputSize }: BackboneSpec): number {
  return BYTES_A_WEIGHT * (about?.weightCount ?? 0) + BYTES_A_PIXEL * inputSize ** 2;
}

/** What is short, the graver first; nothing where the device has enough or its browser does not tell. */
export function unmetRequirements(spec: BackboneSpec, { memory, freeStorage }: DeviceLimits): readonly UnmetRequirement[] {
  const unmet: UnmetRequirement[] = [];
  if (memory !== undefined && memoryNeeded(spec) > SHARE_OF_MEMORY * memory)
    unmet.push({ kind: 'memory', needs: memoryNeeded(spec), has: memory });
  const bytes = spec.about?.bytes ?? 0;
  if (freeStorage !== undefined && bytes > freeStorage) unmet.push({ kind: 'storage', needs: bytes, has: freeStorage });
  return unmet;
}
