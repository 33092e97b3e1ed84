// What the backbone took each class for: as rows, a class and a label each, with how many of its pictures the label came first for;
// and in sentences.
import { isolated } from '../../core/base/names';
import type { ReportTable } from '../../core/compare/report';
import type { Class } from '../../core/dataset/dataset';
import type { Interval } from '../../core/evaluation/wilson';
import { wilson } from '../../core/evaluation/wilson';
import type { ClassBeliefs } from '../../store/compare/beliefsSlice';
import { allOf, sentences } from '../../words/lists';
import { twoDecimals } from '../../words/numbers';
import { isPlaceholder } from '../../words/placeholders';
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

/** What else was found of each class, as a table to be read: whether its pretraining had it, and how alike its pictures are. */
export function aboutTable(asked: readonly ClassBeliefs[], classes: readonly Class[]): ReportTable {
  return {
    caption: say('tags.aboutClasses'),
    heads: [say('tags.beliefClass'), say('tags.beliefsTitle')],
    rows: answered(asked, classes).flatMap(({ own, of }) => {
      const about = aboutClass(own.name, of);
      return about.length > 0 ? [[own.name, sentences(...about)]] : [];
    }),
  };
}

/** The label that came first for the largest share of a class, and of classes that it never saw; undefined where nothing was asked. */
export function beliefSentence(asked: readonly ClassBeliefs[], classes: readonly Class[]): string | undefined {
  const [top] = [...beliefRows(asked, classes)].sort((a, b) => b.first / b.asked - a.first / a.asked || b.asked - a.asked);
  if (!top) return undefined;
  const { name, label, first, asked: of } = top;
  return sentences(
    say('tags.beliefAnswer', { name: isolated(name), label: isolated(label), first, asked: of }),
    neverSawSentence(asked, classes),
  );
}

/** What is said of one class, which is called `name` now. */
export function aboutClass(
  name: string,
  { name: asked, known, closeness }: Pick<ClassBeliefs, 'name' | 'known' | 'closeness'>,
): readonly string[] {
  return [
    ...(isPlaceholder(name) ? [] : [knownSentence(name, asked, known)]),
    ...(closeness ? [say('tags.closeness', { within: twoDecimals(closeness.within), others: twoDecimals(closeness.toOthers) })] : []),
  ];
}

/** How much closer together the classes lie that it knows, beside those that it never saw; undefined where either is missing. */
export function neverSawSentence(asked: readonly ClassBeliefs[], classes: readonly Class[]): string | undefined {
  // Of a class that nobody has named yet, or otherwise since, nobody knows whether its pretraining had it.
  const named = answered(asked, classes).flatMap(({ own, of }) => (!isPlaceholder(own.name) && own.name === of.name ? [of] : []));
  const [known, unknown] = [named.filter((each) => each.known.length > 0), named.filter((each) => each.known.length === 0)];
  const [near, far] = [gapOf(known), gapOf(unknown)];
  return near === undefined || far === undefined
    ? undefined
    : say('tags.neverSaw', { known: known.length, unknown: unknown.length, near: twoDecimals(near), far: twoDecimals(far) });
}

/** The classes that are there still and were asked about, with what was said of them. */
const answered = (asked: readonly ClassBeliefs[], classes: readonly Class[]) =>
  asked.flatMap((of) => {
    const own = classes.find(({ id }) => id === of.classId);
    return own && of.asked > 0 ? [{ own, of }] : [];
  });

const MOST_LABELS = 3;

function knownSentence(name: string, asked: string, labels: readonly string[]): string {
  if (name !== asked) return say('tags.renamed', { name: isolated(asked) });
  return labels.length > 0 ? say('tags.known', { labels: allOf(labels.slice(0, MOST_LABELS).map(isolated)) }) : say('tags.unknown');
}

/** By how much classes lie closer together than to the others, on average; undefined of none. */
function gapOf(classes: readonly ClassBeliefs[]): number | undefined {
  const gaps = classes.flatMap(({ closeness }) => (closeness ? [closeness.within - closeness.toOthers] : []));
  return gaps.length > 0 ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : undefined;
}
