// What was done about percentages that are off, and whether it helped, in one sentence.
import { NEXT_TO_NOTHING } from '../../core/evaluation/temperature';
import type { Interval } from '../../core/evaluation/wilson';
import { sentences } from '../../words/lists';
import { points, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';

interface Correction {
  /** What logits are divided by, more than 0. */
  readonly temperature: number;
  /** Expected calibration errors, 0 … 1, without the correction and with it. */
  readonly before: number;
  readonly after: number;
  /** Between which errors the one with the correction leaves the true one. */
  readonly interval: Interval;
}

/**
 * Too sure or too unsure is said only where the correction brought percentages closer by what can be read. Where it made them worse by
 * less than the pictures can tell, that is said; and why it is used all the same: it is the likeliest on all rows (`fitTemperature`), while
 * the error that is shown is of bins, which few rows move about.
 */
export function doneAboutIt({ temperature, before, after, interval }: Correction): string {
  if (Math.abs(temperature - 1) < NEXT_TO_NOTHING) return say('calibration.same');
  const values = { before: points(before), temperature: twoDigits(temperature) };
  if (after >= before || points(after) === values.before)
    return sentences(
      say('calibration.noGain', { ...values, after: points(after) }),
      points(after) !== values.before && interval.low <= before ? say('calibration.mayBeChance') : undefined,
      say('calibration.usedAllTheSame'),
    );
  return temperature > 1 ? say('calibration.hotter', values) : say('calibration.colder', values);
}
