// An embedding, which backbone made it, and on which device.

/** The kinds of device that can run a backbone, fastest first. */
export const DEVICE_KINDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** Whether numbers that were kept can be learnt from: as many as the backbone makes, and all of them finite. */
export function isSound(values: Float32Array, embeddingLength: number): boolean {
  // A sum of finite float32 numbers is finite; one that is not makes it so.
  let sum = 0;
  // Not `for … of`, which takes ten times as long over the millions of numbers of a large project.
  for (let i = 0; i < values.length; i++) sum += values[i] ?? NaN;
  return values.length === embeddingLength && Number.isFinite(sum);
}

/** A picture as the backbone sees it: `values` has d numbers. Comparable only under the same `fingerprint`. */
export interface Embedding {
  readonly values: Float32Array;
  readonly fingerprint: string;
  readonly device: DeviceKind;
  /** The feature map before the backbone's last block, while a head is in use that looks at it. Never stored. */
  readonly map?: Float32Array;
}
