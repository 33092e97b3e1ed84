// Which device should run the backbone: a verdict on a measured candidate beside the one that already works.

/** A device measured on the golden picture. */
export interface DeviceMeasurement {
  /** Median of the repeated forward passes of one picture, read back, in milliseconds. */
  readonly milliseconds: number;
  /** What came out; the repeats agreed with each other. */
  readonly embedding: Float32Array;
}

export type DeviceVerdict =
  | { readonly kind: 'baseline' }
  | { readonly kind: 'software' }
  | { readonly kind: 'disagrees'; readonly difference: number }
  | { readonly kind: 'slower'; readonly ratio: number }
  | { readonly kind: 'faster'; readonly ratio: number };

/** How many times faster a candidate must be: a swap costs warm-up and battery, so a draw stays where it is. */
export const CLEARLY_FASTER = 1.3;

/** Largest difference between two devices' embeddings of one picture, relative to the baseline's largest value. */
export const AGREEMENT = 0.02;

/**
 * Largest difference of two embeddings, relative to the reference's largest absolute value;
 * Infinity if lengths differ or a number is not finite.
 */
export function relativeDifference(candidate: Float32Array, reference: Float32Array): number {
  if (candidate.length !== reference.length) return Infinity;
  let largest = 0;
  let difference = 0;
  for (let i = 0; i < reference.length; i++) {
    const expected = reference[i] ?? 0;
    const apart = Math.abs((candidate[i] ?? 0) - expected);
    if (!Number.isFinite(apart)) return Infinity;
    largest = Math.max(largest, Math.abs(expected));
    difference = Math.max(difference, apart);
  }
  return difference === 0 ? 0 : difference / largest;
}

/**
 * Compares a candidate with the device that already works.
 * @param software the candidate's adapter is drawn by software: it loses without a race.
 */
export function judgeDevice(software: boolean, candidate: DeviceMeasurement, baseline: DeviceMeasurement): DeviceVerdict {
  if (software) return { kind: 'software' };
  const difference = relativeDifference(candidate.embedding, baseline.embedding);
  if (difference > AGREEMENT) return { kind: 'disagrees', difference };
  const ratio = baseline.milliseconds / candidate.milliseconds;
  // Where the clock is too coarse to time either of them, nothing is known.
  if (!Number.isFinite(ratio)) return { kind: 'slower', ratio: 1 };
  return ratio >= CLEARLY_FASTER ? { kind: 'faster', ratio } : { kind: 'slower', ratio };
}
