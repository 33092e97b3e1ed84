// The numbers of measured columns as a table to be read: for their page, and for a report.
import type { MadeColumn } from '../../store/compare/columns';
import { pText } from '../../words/numbers';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';
import type { ColumnPace } from './columnFacts';
import { columnFacts } from './columnFacts';
import type { ShownColumn } from './useColumns';

/** Nothing of it was timed. */
const UNTIMED: ColumnPace = { milliseconds: undefined, perSecond: undefined };

/** What the table's columns are called: that of the names, and those of `columnCells`. */
export const columnHeads = (): readonly string[] => [
  say('columns.column'),
  say('columns.rightShare'),
  say('columns.interval'),
  say('columns.pValue'),
  ...columnFacts({ spec: undefined, made: undefined }, UNTIMED, '').map(([term]) => term),
];

/** What a measured column came to, first how many were right, and what it takes; a dash for what there is none of. */
export function columnCells(
  { made, worth, spec }: Pick<ShownColumn, 'worth' | 'spec'> & { readonly made: MadeColumn },
  pace: ColumnPace = UNTIMED,
): readonly [score: string, ...rest: string[]] {
  const { right, total, interval } = made.quality;
  return [
    total > 0 ? say('columns.right', { right, asked: total }) : '–',
    total > 0 ? shareRange(interval.low, interval.high) : '–',
    worth ? pText(worth.p) : '–',
    ...columnFacts({ spec, made }, pace, '–').map(([, value]) => value),
  ];
}
