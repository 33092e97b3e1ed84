// What a planted shortcut came to, in words: the sentence, the three shares, and their table.
import { clearBetween, hundredths } from '../../core/base/hundredths';
import type { ReportTable } from '../../core/compare/report';
import type { Interval } from '../../core/evaluation/wilson';
import { wilson } from '../../core/evaluation/wilson';
import { sampleSetNames } from '../../store/compare/sampleSetNames';
import type { MeasuredShortcut } from '../../store/compare/shortcutSlice';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';

export interface ShortcutRow {
  readonly key: 'same' | 'swapped' | 'mixed';
  readonly name: string;
  readonly right: number;
  readonly total: number;
  readonly interval: Interval;
}

/** How much is lost with swapped grounds, or that no clear loss was measured. */
export function shortcutSentence({ drop, swapped }: MeasuredShortcut): string {
  return drop.between.low > 0
    ? say('tags.lost', { lost: hundredths(drop.difference), ...clearBetween(drop.between.low, drop.between.high) })
    : say('tags.notLost', { right: swapped.right, asked: swapped.total });
}

/** On the grounds that were learnt, on swapped ones, and those of a head that learnt on mixed ones. */
export function shortcutRows({ same, swapped, mixed }: MeasuredShortcut): readonly ShortcutRow[] {
  const rows = [
    { key: 'same', name: say('tags.sameGround'), share: same },
    { key: 'swapped', name: say('tags.swappedGround'), share: swapped },
    { key: 'mixed', name: say('tags.mixedGround'), share: mixed },
  ] as const;
  return rows.map(({ key, name, share: { right, total } }) => ({ key, name, right, total, interval: wilson(right, total) }));
}

/** What it was measured on. */
export const measuredOn = ({ set, perClass }: MeasuredShortcut): string =>
  say('tags.measuredOn', { name: say(sampleSetNames[set]), count: perClass });

/** The rows as a table, to be read. */
export const shortcutTable = (of: MeasuredShortcut): ReportTable => ({
  caption: measuredOn(of),
  heads: [say('tags.set'), say('tags.share'), say('tags.range')],
  rows: shortcutRows(of).map(({ name, right, total, interval }) => [
    name,
    say('tags.right', { right, asked: total }),
    shareRange(interval.low, interval.high),
  ]),
});
