// Numbers as people read them in English, all of them: counts, shares, bytes, times. Text only, for screens, sentences and tables.

const grouped = new Intl.NumberFormat('en');
const whole = new Intl.NumberFormat('en', { style: 'percent' });
const tenths = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const asGiven = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 2 });
const significant = new Intl.NumberFormat('en', { minimumSignificantDigits: 1, maximumSignificantDigits: 2 });

/** 1280 → "1,280". */
export const count = (value: number): string => grouped.format(value);

/** 123456789 → "123 million". */
export const millions = (value: number): string => `${grouped.format(Math.round(value / 1e6))} million`;

/** A share, 0 … 1, in whole percent: 0.4852 → "49%". */
export const percent = (share: number): string => whole.format(share);

/** A share to a tenth of a percent, for small ones: 0.0088 → "0.9%". */
export const finePercent = (share: number): string => tenths.format(share);

/** A share with the digits it came with, two behind the point at most: 0.875 → "87.5%". */
export const givenPercent = (share: number): string => asGiven.format(share);

/** Bytes: 12345 → "0.01 MB", 5528256 → "5.5 MB". */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e5 ? 2 : 1)} MB`;

/** Two digits that count, without an exponent: 0.001, 0.000032. */
export const twoDigits = (value: number): string => significant.format(value);

/** A time that was measured, in milliseconds: "8 ms", "2.4 s", "24 s", "2 min 4 s", "1 h 5 min". What took no time at all took 1 ms. */
export function duration(milliseconds: number): string {
  const ms = Math.max(1, Math.round(milliseconds));
  if (ms < 1000) return `${ms} ms`;
  const tenthsOfSeconds = Math.round(ms / 100);
  if (tenthsOfSeconds < 100) return `${tenthsOfSeconds / 10} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return inTwo(seconds, 'min', 's');
  return inTwo(Math.round(seconds / 60), 'h', 'min');
}

/** 124 → "2 min 4 s"; what is nothing is not said. */
function inTwo(total: number, large: string, small: string): string {
  const rest = total % 60;
  const first = `${grouped.format(Math.floor(total / 60))} ${large}`;
  return rest === 0 ? first : `${first} ${rest} ${small}`;
}

/** A time that was reckoned, in milliseconds, never more exact than such a reckoning is: "a few seconds", "about 40 minutes". */
export function aboutDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 5) return 'a few seconds';
  if (seconds < 55) return `about ${5 * Math.ceil(seconds / 5)} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
  return `about ${Math.round(minutes / 60)} hours`;
}
