// From the one number to the other, in words: one number where both read alike, and more digits where they would without being it.
import { finePercent, percent } from './numbers';
import { say } from './say';

/** "3 to 5"; of two texts that are alike, one. */
export const fromTo = (low: string, high: string): string => (low === high ? low : say('cost.fromTo', { low, high }));

/** Both ends of an interval of shares, 0 … 1; with a tenth where whole percents are alike: 0.981, 0.984 → "98.1%", "98.4%". */
export function shareEnds(low: number, high: number): { readonly low: string; readonly high: string } {
  const whole = { low: percent(low), high: percent(high) };
  return whole.low === whole.high && low !== high ? { low: finePercent(low), high: finePercent(high) } : whole;
}

/** From the one share to the other: "63% – 91%". */
export function shareRange(low: number, high: number): string {
  const ends = shareEnds(low, high);
  return ends.low === ends.high ? ends.low : `${ends.low} – ${ends.high}`;
}
