// What is said of the score under tags: names of tags and pairs, verdicts, and whether one is clearly worse.
import { clearBetween } from '../../core/base/hundredths';
import { isolated } from '../../core/base/names';
import { ENOUGH_FOR_A_SHARE, ENOUGH_RECORDINGS } from '../../core/evaluation/quality';
import type { TagScore } from '../../core/evaluation/tagScores';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';

/** A key for lists: the same for the same tags in the same order. */
export const keyOf = ({ tags }: TagScore) => JSON.stringify(tags);

/** The tag, or both tags of a pair, as they are shown. */
export function nameOf({ tags: [first, second] }: TagScore): string {
  return second === undefined ? isolated(first) : say('tags.pair', { first: isolated(first), second: isolated(second) });
}

export const VERDICTS = {
  worse: () => say('tags.worse'),
  better: () => say('tags.better'),
  'no clear difference': () => say('tags.same'),
  'too few': () => say('tags.tooFew', { least: ENOUGH_FOR_A_SHARE, recordings: ENOUGH_RECORDINGS }),
} as const satisfies Readonly<Record<TagScore['verdict'], () => string>>;

/** Only of tags that have enough pictures, and that others have not. */
export function fairness(scores: readonly TagScore[]): string {
  const told = scores.filter(({ verdict }) => verdict !== 'too few');
  if (told.length === 0) return say('tags.fewAll', { least: ENOUGH_FOR_A_SHARE, recordings: ENOUGH_RECORDINGS });
  const worst = told.filter(({ verdict }) => verdict === 'worse').sort((a, b) => a.beside.difference - b.beside.difference)[0];
  if (!worst) return say('tags.fair');
  const { right, total, others, beside } = worst;
  return say('tags.unfair', {
    name: nameOf(worst),
    ...{ right, asked: total, othersRight: others.right, othersAsked: others.total },
    ...clearBetween(-beside.between.high, -beside.between.low),
  });
}

/** What the columns of their table are called: that of the names, and those of `scoreCells`. */
export const scoreHeads = (): readonly string[] => [
  say('tags.tag'),
  say('tags.share'),
  say('tags.range'),
  say('tags.others'),
  say('tags.beside'),
];

/** A score as cells, first how many were right; then those without the tag, and the verdict. */
export const scoreCells = ({ right, total, interval, others, verdict }: TagScore): readonly [score: string, ...rest: string[]] => [
  say('tags.right', { right, asked: total }),
  shareRange(interval.low, interval.high),
  say('tags.right', { right: others.right, asked: others.total }),
  VERDICTS[verdict](),
];
