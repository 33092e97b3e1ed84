// What a head cost: operations counted, seconds measured, and energy as the range that assumptions about the device leave.
import { defaultLogisticOptions } from '../solvers/logisticOptions';

/** From the least to the most. */
export type Range = readonly [low: number, high: number];

/** Power that a whole device draws while it computes, in watts. An assumption, and a person may set another. */
export const DEVICE_CLASSES = ['phone', 'laptop', 'desktop'] as const;
export type DeviceClass = (typeof DEVICE_CLASSES)[number];

export const USUAL_WATTS: Readonly<Record<DeviceClass, Range>> = { phone: [2, 6], laptop: [10, 40], desktop: [50, 200] };

/**
 * Joules that whole devices spend on a multiply-add: 0.5 to 5 nJ. Silicon alone takes some 5 pJ (Horowitz, Computing's Energy Problem,
 * ISSCC 2014, 45 nm), so that operations are only a floor: memory, screen and idling take the rest.
 */
export const JOULES_A_MULTIPLY_ADD: Range = [0.5e-9, 5e-9];

/** What a person assumes of cost. */
export interface CostAssumptions {
  readonly device: DeviceClass;
  /** Watts, where they are not those of the device's class. */
  readonly own: Range | undefined;
  /** Grams of CO₂ a kilowatt-hour; undefined where nobody said. */
  readonly grid: number | undefined;
}

/** The least of watts and grams that can be assumed: what is less would be shown as 0. */
export const LEAST_ASSUMED = 0.001;

/** Watts that the device is assumed to draw: a person's own range, else what is usual for its class. */
export const wattsOf = ({ device, own }: CostAssumptions): Range => own ?? USUAL_WATTS[device];

const JOULES_IN_A_WATT_HOUR = 3600;

/** Watt-hours of so many seconds at so much power. */
export const wattHoursOf = (seconds: number, [low, high]: Range): Range => [
  (seconds * low) / JOULES_IN_A_WATT_HOUR,
  (seconds * high) / JOULES_IN_A_WATT_HOUR,
];

/** Watt-hours that so many multiply-adds take on whole devices. */
export const wattHoursOfOperations = (operations: number): Range => wattHoursOf(operations, JOULES_A_MULTIPLY_ADD);

/** How many samples of how many numbers, of how many classes. */
export interface LearntSize {
  readonly samples: number;
  readonly embeddingLength: number;
  readonly classes: number;
}

/**
 * Multiply-adds of fitting a linear head: its inner products, exactly n(n + 1) / 2 · d while there are fewer samples than twice the numbers
 * of an embedding, and the solver's steps, from one to as many as it may take; each goes over all products once forwards and once back.
 */
export function linearOperations({ samples: n, embeddingLength: d, classes: k }: LearntSize): Range {
  const fromGram = n < 2 * d;
  const step = 2 * n * k * (fromGram ? n : d);
  const before = fromGram ? (n * (n + 1) * d) / 2 : 0;
  return [before + step, before + step * defaultLogisticOptions.maxIterations];
}

/**
 * Multiply-adds of the search for a linear head's penalty: so many penalties on each fold, which `learn` says the samples of. With fewer
 * samples than an embedding has numbers, all inner products are taken once.
 */
export function penaltySearchOperations(
  { samples: n, embeddingLength: d, classes: k }: LearntSize,
  learn: readonly number[],
  penalties: number,
): Range {
  const fromGram = n < d;
  const gram = fromGram ? (n * (n + 1) * d) / 2 : 0;
  const steps = penalties * learn.reduce((sum, m) => sum + 2 * m * k * (fromGram ? m : d), 0);
  return [gram + steps, gram + steps * defaultLogisticOptions.maxIterations];
}

/** How many times as much one range is as another, at least and at most. */
export const timesAsMuch = ([low, high]: Range, [otherLow, otherHigh]: Range): Range => [low / otherHigh, high / otherLow];

/** Grams of CO₂ of so many watt-hours, at so many grams a kilowatt-hour. */
export const gramsOf = ([low, high]: Range, gramsAKilowattHour: number): Range => [
  (low / 1000) * gramsAKilowattHour,
  (high / 1000) * gramsAKilowattHour,
];
