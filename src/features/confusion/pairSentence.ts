// Which classes are mixed up most, in a sentence: of single mistakes none is most, and others may be mixed up as often.
import { isolated } from '../../core/base/names';
import { mixedUp } from '../../core/evaluation/confusion';
import { say } from '../../words/say';
import type { Matrix } from './useMatrix';

type ConfusedPlaces = NonNullable<Matrix['pair']>;

/**
 * The pair with its counts, or with how many others are mixed up as often; of one mistake in all, or of several of which no two are
 * between the same classes, that.
 */
export function pairSentence({ classes, support, count, pair }: Matrix): string {
  const [first, second] = [classes[pair?.first ?? -1], classes[pair?.second ?? -1]];
  if (!pair || !first || !second) return say('confusion.none');
  const names = { first: isolated(first.name), second: isolated(second.name), ofFirst: support[pair.first] ?? 0 };
  const between = classes.flatMap((_, a) => classes.slice(a + 1).map((_, i) => count(a, a + 1 + i) + count(a + 1 + i, a)));
  const mistakes = between.reduce((sum, each) => sum + each, 0);
  if (mistakes === 1) return say('confusion.one', names);
  if (Math.max(...between) === 1) return say('confusion.scattered', { count: mistakes });
  const others = pairsAsOften({ classes, support, count }, pair) - 1;
  if (others > 0) return say('confusion.tied', { first: names.first, second: names.second, others });
  return say('confusion.pair', {
    ...names,
    firstAsSecond: count(pair.first, pair.second),
    secondAsFirst: count(pair.second, pair.first),
    ofSecond: support[pair.second] ?? 0,
  });
}

/** Pairs of which as large shares are mixed up as of this one, itself among them: sums of fractions are equal but for their rounding. */
function pairsAsOften(
  { classes, support, count }: Pick<Matrix, 'classes' | 'support' | 'count'>,
  { first, second }: ConfusedPlaces,
): number {
  const most = mixedUp(count, support, first, second);
  return classes.reduce(
    (found, _, a) => found + classes.filter((_, b) => b > a && Math.abs(mixedUp(count, support, a, b) - most) < 1e-9).length,
    0,
  );
}
