// Which classes are mixed up most, in a sentence: of single mistakes none is most.
import { isolated } from '../../core/base/names';
import { say } from '../../words/say';
import type { Matrix } from './useMatrix';

/** The pair with its counts; of one mistake in all, or of several of which no two are between the same classes, that. */
export function pairSentence({ classes, support, count, pair }: Matrix): string {
  const [first, second] = [classes[pair?.first ?? -1], classes[pair?.second ?? -1]];
  if (!pair || !first || !second) return say('confusion.none');
  const names = { first: isolated(first.name), second: isolated(second.name), ofFirst: support[pair.first] ?? 0 };
  const between = classes.flatMap((_, a) => classes.slice(a + 1).map((_, i) => count(a, a + 1 + i) + count(a + 1 + i, a)));
  const mistakes = between.reduce((sum, each) => sum + each, 0);
  if (mistakes === 1) return say('confusion.one', names);
  if (Math.max(...between) === 1) return say('confusion.scattered', { count: mistakes });
  return say('confusion.pair', {
    ...names,
    firstAsSecond: count(pair.first, pair.second),
    secondAsFirst: count(pair.second, pair.first),
    ofSecond: support[pair.second] ?? 0,
  });
}
