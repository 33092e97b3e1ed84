// The numbers of the ladder as a table to be read: for its page, and for a report.
import type { Rung } from '../../core/compare/ladder';
import { amount } from '../../words/amounts';
import { count, duration, pText } from '../../words/numbers';
import { fromTo, shareRange } from '../../words/ranges';
import { say } from '../../words/say';

/** What the columns are called: that of the names, and those of `rungCells`. */
export const rungHeads = (): readonly string[] => [
  say('heads.kind'),
  say('ladder.share'),
  say('ladder.interval'),
  say('ladder.time'),
  say('ladder.numbers'),
  say('ladder.operations'),
  say('ladder.pValue'),
];

/** What a rung came to, first how many were right; a dash for what there is none of. */
export const rungCells = ({
  right,
  total,
  interval,
  milliseconds,
  numbers,
  operations: [low, high],
  beside,
}: Rung): readonly [score: string, ...rest: string[]] => [
  total > 0 ? say('ladder.right', { right, asked: total }) : '–',
  total > 0 ? shareRange(interval.low, interval.high) : '–',
  numbers === 0 ? '–' : duration(milliseconds),
  count(numbers),
  high === 0 ? '–' : fromTo(amount(low), amount(high)),
  beside && beside.samples > 0 ? pText(beside.p) : '–',
];
