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

type Spec = ShownColumn['spec'];

/** How many numbers others learnt for what a column stands on; 0 where nobody learnt any, undefined where nobody knows. */
export const learntByOthers = (spec: Spec): number | undefined =>
  !spec || spec.random ? 0 : (spec.about?.weightCount ?? spec.own?.weightCount);

/** The bytes of its download; 0 where there is none, undefined where nobody knows. */
export const bytesOf = (spec: Spec): number | undefined => (!spec || spec.random || spec.own ? 0 : spec.about?.bytes);

/** Multiply-adds of a picture on its way to the head; 0 where there is no backbone, undefined where nobody counted them. */
export const operationsOf = (spec: Spec): number | undefined => (spec ? spec.about?.multiplyAdds : 0);

/** In words: `none` for 0, and a dash for what nobody knows. */
const told = (value: number | undefined, none: string, inWords: (value: number) => string): string =>
  value === undefined ? '–' : value === 0 ? none : inWords(value);

/** Terms and what a column has of each, always the same terms; `untimed` is said where nothing was timed. */
export function columnFacts(
  { spec, made }: Pick<ShownColumn, 'spec' | 'made'>,
  { milliseconds, perSecond }: ColumnPace,
  untimed: string,
): readonly (readonly [term: string, value: string])[] {
  const nothing = say('columns.nothing');
  return [
    [say('columns.time'), milliseconds === undefined ? untimed : duration(milliseconds)],
    [say('columns.rate'), perSecond === undefined ? untimed : oneDigit(perSecond)],
    [say('columns.size'), told(bytesOf(spec), say('columns.noDownload'), megabytes)],
    [say('columns.work'), told(operationsOf(spec), nothing, millions)],
    [say('columns.others'), told(learntByOthers(spec), nothing, (learnt) => (learnt < MILLION ? count(learnt) : amount(learnt)))],
    [say('columns.yours'), made ? count(made.numbers) : '–'],
  ];
}
