// What was done about percentages that are off, and whether it helped, in one sentence.
import { points, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';

/** A correction that is smaller than this is not worth a word. */
const NEXT_TO_NOTHING = 0.02;

interface Correction {
  /** What logits are divided by, more than 0. */
  readonly temperature: number;
  /** Expected calibration errors, 0 … 1, without the correction and with it. */
  readonly before: number;
  readonly after: number;
}

/** Too sure or too unsure is said only where the correction brought percentages closer by what can be read. */
export function doneAboutIt({ temperature, before, after }: Correction): string {
  if (Math.abs(temperature - 1) < NEXT_TO_NOTHING) return say('calibration.same');
  const values = { before: points(before), temperature: twoDigits(temperature) };
  if (after >= before || points(after) === values.before) return say('calibration.noGain', values);
  return temperature > 1 ? say('calibration.hotter', values) : say('calibration.colder', values);
}
