// What a shortcut planted with recordings of one's own came to, in words: the sentence, both shares, and their table.
import { clearBetween, hundredths } from '../../core/base/hundredths';
import type { ReportTable } from '../../core/compare/report';
import type { OwnShortcutScore } from '../../core/evaluation/ownShortcut';
import { ENOUGH_FOR_A_SHARE, ENOUGH_RECORDINGS } from '../../core/evaluation/quality';
import type { Interval } from '../../core/evaluation/wilson';
import { shareInterval } from '../../core/evaluation/wilson';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';

/** How much is lost on swapped grounds, that no clear loss was measured, or that there are too few to say. */
export function ownSentence({ drop, swapped, enough }: OwnShortcutScore): string {
  if (!enough) return say('tags.ownFew', { least: ENOUGH_FOR_A_SHARE, recordings: ENOUGH_RECORDINGS });
  return drop.between.low > 0
    ? say('tags.lost', { lost: hundredths(drop.difference), ...clearBetween(drop.between.low, drop.between.high) })
    : say('tags.notLost', { right: swapped.right, asked: swapped.total });
}

export interface OwnShortcutRow {
  readonly name: string;
  readonly right: number;
  readonly total: number;
  readonly interval: Interval;
}

/** On the grounds that were learnt, and on swapped ones. */
export const ownRows = ({ same, swapped }: OwnShortcutScore): readonly OwnShortcutRow[] =>
  [
    { name: say('tags.ownSame'), of: same },
    { name: say('tags.ownSwapped'), of: swapped },
  ].map(({ name, of }) => ({ name, right: of.right, total: of.total, interval: shareInterval(of) }));

/** The rows as a table, to be read. */
export const ownTable = (of: OwnShortcutScore): ReportTable => ({
  caption: say('tags.ownCaption'),
  heads: [say('tags.tested'), say('tags.share'), say('tags.range')],
  rows: ownRows(of).map(({ name, right, total, interval }) => [
    name,
    say('tags.right', { right, asked: total }),
    shareRange(interval.low, interval.high),
  ]),
});
