// How much work one backbone is beside another, in words.
import { twoDigits } from '../../words/numbers';
import { say } from '../../words/say';

/** From multiply-adds a picture; a dash where one of them is not known. */
export function workBeside(work: number | undefined, reference: number | undefined): string {
  if (work === undefined || reference === undefined) return '–';
  const times = work / reference;
  if (times > 0.95 && times < 1.05) return say('backbones.sameWork');
  return say('backbones.timesTheWork', { times: twoDigits(times) });
}
