// Numbers as people read them in the language spoken, all of them: counts, shares, bytes, times.
// Text only, for screens, sentences and tables.
import { localeOf } from './languages';
import { language, say } from './say';

const FORMATS = {
  grouped: {},
  whole: { style: 'percent' },
  tenths: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  asGiven: { style: 'percent', maximumFractionDigits: 2 },
  significant: { minimumSignificantDigits: 1, maximumSignificantDigits: 2 },
  oneDigit: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  twoDigits: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  threeDecimals: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  upToOneDigit: { maximumFractionDigits: 1 },
  wordsTwoDigits: { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 },
  wordsThreeDigits: { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>;

const DATES = {
  day: { dateStyle: 'long' },
  dateAndTime: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const made = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than using it a thousand times. */
function formatOf(name: keyof typeof FORMATS): Intl.NumberFormat {
  const locale = localeOf(language());
  const key = `${locale} ${name}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locale, FORMATS[name]);
  made.set(key, known);
  return known;
}

/** 1280 → "1,280". */
export const count = (value: number): string => formatOf('grouped').format(value);

/** 123456789 → "123 million", to the million; Chinese counts in other steps: "1.23亿". */
export const millions = (value: number): string => formatOf('wordsThreeDigits').format(1e6 * Math.round(value / 1e6));

/** Three digits that count and the word for the rest: 13454400 → "13.5 million". */
export const threeDigits = (value: number): string => formatOf('wordsThreeDigits').format(value);

/** Two digits that count and the word for the rest: 3840000000 → "3.8 billion", Portuguese "1,5 milhão" but "3,8 bilhões". */
export const largeNumber = (value: number): string => formatOf('wordsTwoDigits').format(value);

/**
 * Whether a share is neither none nor all, and yet nearer to one of them than such a step. However near: a softmax is never none. Who
 * reckons a share that is exactly none or all gives 0 or 1.
 */
const wouldBeAnEnd = (share: number, step: number): boolean => (share > 0 && share < step) || (share >= 1 - step && share < 1);

/** A share, 0 … 1, in whole percent: 0.4852 → "49%". What is not all or nothing is not said to be: 0.996 → "99.6%", 0.004 → "0.4%". */
export const percent = (share: number): string => (wouldBeAnEnd(share, 0.005) ? finePercent(share) : formatOf('whole').format(share));

/** A share to a tenth of a percent, for small ones: 0.0088 → "0.9%"; 0.0002 → "< 0.1%". */
export function finePercent(share: number): string {
  const tenths = formatOf('tenths');
  if (!wouldBeAnEnd(share, 0.0005)) return tenths.format(share);
  return share < 0.5 ? say('numbers.under', { share: tenths.format(0.001) }) : say('numbers.over', { share: tenths.format(0.999) });
}

/** How far two shares are apart, 0 … 1, in points of a percentage to a tenth: 0.279 → "27.9". */
export const points = (share: number): string => oneDigit(100 * share);

/** A share with the digits it came with, two behind the point at most: 0.875 → "87.5%". */
export const givenPercent = (share: number): string => formatOf('asGiven').format(share);

/** Bytes: 12345 → "0.01 MB", 5528256 → "5.5 MB". */
export const megabytes = (bytes: number): string =>
  say('numbers.megabytes', { count: formatOf(bytes < 1e5 ? 'twoDigits' : 'oneDigit').format(bytes / 1e6) });

/** How much has come, in bytes: "1.2 of 5.5 MB". One unit and one digit throughout, so that it grows without jumping. */
export function megabytesSoFar(loaded: number, total: number | undefined): string {
  return total === undefined
    ? say('numbers.megabytes', { count: oneDigit(loaded / 1e6) })
    : say('arriving.part', { loaded: oneDigit(loaded / 1e6), total: oneDigit(total / 1e6) });
}

/** One digit behind the point: 2.0, 13.4. */
export const oneDigit = (value: number): string => formatOf('oneDigit').format(value);

/** With a true minus sign where it is less than nothing; what is rounded to nothing has no sign. `parts`: of a whole number. */
const signed = (name: keyof typeof FORMATS, parts: number, value: number): string =>
  formatOf(name)
    .format(Math.round(parts * value) / parts + 0)
    .replace('-', '−');

/** Two digits behind the point: 0.69, −0.37. */
export const twoDecimals = (value: number): string => signed('twoDigits', 100, value);

/** Three digits behind the point: 0.693, −0.185. */
export const threeDecimals = (value: number): string => signed('threeDecimals', 1000, value);

/** Two digits that count, without an exponent: 0.001, 0.000032. */
export const twoDigits = (value: number): string => formatOf('significant').format(value);

/** A time that was measured, in milliseconds: "8 ms", "2.4 s", "24 s", "2 min 4 s", "1 h 5 min". What took no time at all took 1 ms. */
export function duration(milliseconds: number): string {
  const ms = Math.max(1, Math.round(milliseconds));
  if (ms < 1000) return say('numbers.milliseconds', { count: ms });
  const tenthsOfSeconds = Math.round(ms / 100);
  if (tenthsOfSeconds < 100) return say('numbers.seconds', { count: formatOf('upToOneDigit').format(tenthsOfSeconds / 10) });
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return say('numbers.seconds', { count: seconds });
  if (seconds < 3600) return minutesAndSeconds(Math.floor(seconds / 60), seconds % 60);
  const minutes = Math.round(seconds / 60);
  return hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
}

/** 124 s → "2 min 4 s"; what is nothing is not said. */
const minutesAndSeconds = (minutes: number, seconds: number): string =>
  seconds === 0 ? say('numbers.minutes', { count: minutes }) : say('numbers.minutesAndSeconds', { minutes, seconds });

const hoursAndMinutes = (hours: number, minutes: number): string =>
  minutes === 0 ? say('numbers.hours', { count: count(hours) }) : say('numbers.hoursAndMinutes', { hours: count(hours), minutes });

/** A time that was reckoned, in milliseconds, never more exact than such a reckoning is: "a few seconds", "about 40 minutes". */
export function aboutDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 5) return say('numbers.fewSeconds');
  if (seconds < 55) return say('numbers.aboutSeconds', { count: 5 * Math.ceil(seconds / 5) });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return minutes === 1 ? say('numbers.aboutMinute') : say('numbers.aboutMinutes', { count: minutes });
  return say('numbers.aboutHours', { count: Math.round(minutes / 60) });
}

const dateOf = (name: keyof typeof DATES, time: number): string => new Intl.DateTimeFormat(localeOf(language()), DATES[name]).format(time);

/** A day, from milliseconds since 1970: "29 November 2026" as the language writes it. */
export const day = (time: number): string => dateOf('day', time);

/** A moment of a day: date, hour and minute. */
export const dateAndTime = (time: number): string => dateOf('dateAndTime', time);

/** Smaller p-values say no more than that they are smaller. */
const SMALLEST_P = 0.001;

/** A p-value with two digits, or "< 0.001". */
export const pText = (p: number): string => (p < SMALLEST_P ? `< ${twoDigits(SMALLEST_P)}` : twoDigits(p));

/** The same after the letter p: "= 0.02" or "< 0.001". */
export const pEquation = (p: number): string => (p < SMALLEST_P ? pText(p) : `= ${pText(p)}`);
