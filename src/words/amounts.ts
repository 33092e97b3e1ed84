// Amounts over many powers of ten, as people read them: two digits that count, and a unit that fits.
import type { MessageId } from './say';
import { say } from './say';
import { count, largeNumber, twoDigits } from './numbers';

const ENERGY: readonly (readonly [from: number, unit: MessageId])[] = [
  [1e6, 'cost.megawattHours'],
  [1e3, 'cost.kilowattHours'],
  [1, 'cost.wattHours'],
  [1e-3, 'cost.milliwattHours'],
  [1e-6, 'cost.microwattHours'],
];

/** Two digits that count; larger numbers whole. */
const short = (value: number) => (value >= 100 ? count(roundedTo(value, 2)) : twoDigits(value));

function roundedTo(value: number, digits: number): number {
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return Math.round(value / step) * step;
}

/** 0.0032 → "3.2 mWh", 18000000 → "18 MWh". */
export function wattHours(value: number): string {
  const [from, unit] = ENERGY.find(([least]) => value >= least) ?? ([1e-6, 'cost.microwattHours'] as const);
  return say(unit, { count: short(value / from) });
}

/** 3840000000 → "3.8 billion", 1234 → "1,200". */
export function amount(value: number): string {
  if (value < 1e6) return short(value);
  // A trillion is a thousand times as much in one language as in another: each says it in its own, plain way.
  return value < 9.95e11 ? largeNumber(value) : say('cost.trillion', { count: short(value / 1e12) });
}
