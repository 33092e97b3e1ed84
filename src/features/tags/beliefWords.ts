// What the backbone took each class for, as rows: a class and a label each, with how many of its pictures the label came first for.
import type { ReportTable } from '../../core/compare/report';
import type { Class } from '../../core/dataset/dataset';
import type { Interval } from '../../core/evaluation/wilson';
import { wilson } from '../../core/evaluation/wilson';
import type { ClassBeliefs } from '../../store/compare/beliefsSlice';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';

export interface BeliefRow {
  readonly classId: string;
  /** As the class is called now. */
  readonly name: string;
  readonly label: string;
  readonly first: number;
  readonly asked: number;
  readonly interval: Interval;
}

/** Of classes that are there still and were asked about, in their order; the most frequent label first. */
export function beliefRows(asked: readonly ClassBeliefs[], classes: readonly Class[]): readonly BeliefRow[] {
  return asked.flatMap(({ classId, asked: of, believed }) => {
    const own = classes.find(({ id }) => id === classId);
    if (!own || of === 0) return [];
    return believed.map(({ label, first }) => ({ classId, name: own.name, label, first, asked: of, interval: wilson(first, of) }));
  });
}

/** The rows as a table, to be read. */
export const beliefTable = (rows: readonly BeliefRow[]): ReportTable => ({
  caption: say('tags.beliefsTitle'),
  heads: [say('tags.beliefClass'), say('tags.beliefLabel'), say('tags.beliefFirst'), say('tags.range')],
  rows: rows.map(({ name, label, first, asked, interval }) => [
    name,
    label,
    say('tags.beliefCount', { first, asked }),
    shareRange(interval.low, interval.high),
  ]),
});
