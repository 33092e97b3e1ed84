// A share in whole hundredths: how many of a hundred.

/** 0.554 → 55. What is rounded to nothing has no sign: "−0 of 100" is no number that anybody says. */
export const hundredths = (share: number): number => Math.round(100 * share) + 0;

/**
 * How many in a hundred a share is that is clearly more than none, 0 … 1: 0.44 → 44. What would be rounded to none has a tenth:
 * 0.004 → 0.4, at least 0.1.
 */
export function clearHundredths(share: number): number {
  const whole = hundredths(share);
  return whole === 0 && share > 0 ? Math.max(0.1, Math.round(1000 * share) / 10) : whole;
}
