// The numbers of measured columns as a table to be read: for their page, and for a report.
import type { MadeColumn } from '../../store/compare/columns';
import { pText } from '../../words/numbers';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';
import type { ShownColumn } from './useColumns';

/** What the table's columns are called: that of the names, and those of `columnCells`. */
export const columnHeads = (): readonly string[] => [
  say('columns.column'),
  say('columns.rightShare'),
  say('columns.interval'),
  say('columns.pValue'),
];

/** What a measured column came to, first how many were right; a dash for what there is none of. */
export const columnCells = ({
  made: {
    quality: { right, total, interval },
  },
  worth,
}: {
  readonly made: Pick<MadeColumn, 'quality'>;
  readonly worth: ShownColumn['worth'];
}): readonly [score: string, ...rest: string[]] => [
  total > 0 ? say('columns.right', { right, asked: total }) : '–',
  total > 0 ? shareRange(interval.low, interval.high) : '–',
  worth ? pText(worth.p) : '–',
];
