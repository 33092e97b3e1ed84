// A share in whole hundredths: how many of a hundred.

/** 0.554 → 55. What is rounded to nothing has no sign: "−0 of 100" is no number that anybody says. */
export const hundredths = (share: number): number => Math.round(100 * share) + 0;

/**
 * How many in a hundred a share is that is clearly more than none, 0 … 1: 0.44 → 44. What would be rounded to none has a tenth:
 * 0.004 → 0.4, at least 0.1.
 */
export function clearHundredths(share: number): number {
  const whole = hundredths(share);
  return whole === 0 && share > 0 ? tenthOf(share) : whole;
}

/**
 * Both ends of an interval of which the nearer to none is clearly more than that, as `clearHundredths` gives them. Where many pictures make
 * it so narrow that both would be one number, they have a tenth: 0.031, 0.034 → 3.1, 3.4.
 */
export function clearBetween(low: number, high: number): { readonly low: number; readonly high: number } {
  const whole = { low: clearHundredths(low), high: clearHundredths(high) };
  return whole.low === whole.high && low !== high ? { low: tenthOf(low), high: tenthOf(high) } : whole;
}

const tenthOf = (share: number): number => Math.max(0.1, Math.round(1000 * share) / 10);
