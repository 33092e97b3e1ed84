// What a column takes: time, download and operations of a picture, and the numbers that were learnt for it.
import { amount } from '../../words/amounts';
import { count, duration, megabytes, millions, oneDigit } from '../../words/numbers';
import { say } from '../../words/say';
import type { ShownColumn } from './useColumns';

/** Of the camera's pictures; undefined where none was timed. */
export interface ColumnPace {
  readonly milliseconds: number | undefined;
  readonly perSecond: number | undefined;
}

/** From here on a number is said in words, “2.3 million”: exact ones are in the table's file. */
const MILLION = 1e6;

/** How many numbers others learnt for what a column stands on; undefined where nobody learnt any. */
export const learntByOthers = (spec: ShownColumn['spec']): number | undefined => (spec?.random ? undefined : spec?.about?.weightCount);

/** The bytes of its download; undefined where there is none. */
export const bytesOf = (spec: ShownColumn['spec']): number | undefined => (spec?.random ? undefined : spec?.about?.bytes);

/** Terms and what a column has of each, always the same terms; `untimed` is said where nothing was timed. */
export function columnFacts(
  { spec, made }: Pick<ShownColumn, 'spec' | 'made'>,
  { milliseconds, perSecond }: ColumnPace,
  untimed: string,
): readonly (readonly [term: string, value: string])[] {
  const learnt = learntByOthers(spec);
  const bytes = bytesOf(spec);
  return [
    [say('columns.time'), milliseconds === undefined ? untimed : duration(milliseconds)],
    [say('columns.rate'), perSecond === undefined ? untimed : oneDigit(perSecond)],
    [say('columns.size'), bytes === undefined ? say('columns.noDownload') : megabytes(bytes)],
    [say('columns.work'), spec?.about ? millions(spec.about.multiplyAdds) : say('columns.nothing')],
    [say('columns.others'), learnt === undefined ? say('columns.nothing') : learnt < MILLION ? count(learnt) : amount(learnt)],
    [say('columns.yours'), made ? count(made.numbers) : '–'],
  ];
}
