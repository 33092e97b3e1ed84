// How good the head is on the samples of each tag, and of each two together: a view of a table of predictions, held out or of the test set.
import type { Sample } from '../dataset/dataset';
import { numbered } from '../base/numbered';
import type { RecordedCounts, RecordingSum } from './byRecording';
import { countsOfSums } from './byRecording';
import type { Guessing } from './guessing';
import { guessingAmong } from './guessing';
import type { Difference } from './newcombe';
import { differenceOf } from './newcombe';
import type { Predictions } from './predictions';
import { rightOf } from './predictions';
import { isEnough } from './quality';
import type { Interval } from './wilson';
import { shareInterval } from './wilson';

export interface TagScore extends RecordedCounts {
  /** One tag, or two that samples have together. */
  readonly tags: readonly [string] | readonly [string, string];
  readonly interval: Interval;
  /** Whether there are so many that the share may be told. */
  readonly enough: boolean;
  /** What always giving the same answer would come to on them. */
  readonly baseline: Guessing | undefined;
  /** All other samples of the table. */
  readonly others: RecordedCounts;
  /** This share less that of the others. */
  readonly beside: Difference;
  /** 'worse' and 'better': the interval of the difference leaves zero out, and both sides have enough. */
  readonly verdict: 'worse' | 'better' | 'no clear difference' | 'too few';
}

/** Pairs are looked at for the tags that most samples have: so many tags. */
const MOST_PAIRED = 30;

/**
 * One entry for each tag and each pair of tags that some sample of the table has; of a pair that is on the very samples of one of its tags
 * there is none. Those with enough samples come before the others; within both, the smallest share first, then those with most samples.
 */
export function tagScores(
  table: Predictions & { readonly ids: readonly string[]; readonly classIds: readonly string[]; readonly recordings: readonly string[] },
  samples: readonly Sample[],
): readonly TagScore[] {
  const tagsOf = new Map(samples.map(({ id, tags }) => [id, tags ?? []]));
  const right = rightOf(table);
  const rowsOf = new Map<string, Set<number>>();
  table.ids.forEach((id, row) => {
    for (const tag of tagsOf.get(id) ?? []) rowsOf.set(tag, (rowsOf.get(tag) ?? new Set()).add(row));
  });
  const recordingOf = numbered(table.recordings);
  const recordingCount = recordingOf.reduce((most, each) => Math.max(most, each + 1), 0);
  const sumsOf = (rows: Iterable<number>): readonly RecordingSum[] => {
    const sums = Array.from({ length: recordingCount }, () => ({ sum: 0, samples: 0 }));
    for (const row of rows) {
      const of = sums[recordingOf[row] as number] as { sum: number; samples: number };
      of.sum += right[row] as number;
      of.samples++;
    }
    return sums;
  };
  const all = sumsOf(table.ids.keys());
  /** What is left of all: summed up once, since there are many tags and pairs. */
  const without = (sums: readonly RecordingSum[]): readonly RecordingSum[] =>
    all.map((each, at) => ({ sum: each.sum - (sums[at]?.sum ?? 0), samples: each.samples - (sums[at]?.samples ?? 0) }));
  const score = (tags: TagScore['tags'], rows: ReadonlySet<number>): TagScore => {
    const sums = sumsOf(rows);
    const own = countsOfSums(sums);
    const others = countsOfSums(without(sums));
    const beside = differenceOf(own, others);
    return {
      tags,
      ...own,
      interval: shareInterval(own),
      enough: isEnough(own),
      baseline: guessingAmong(Array.from(rows, (row) => table.classIds[table.classes[row] as number])),
      others,
      beside,
      verdict: verdictOf(own, others, beside),
    };
  };
  const singles = [...rowsOf].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const paired = singles.slice(0, MOST_PAIRED);
  const scores = singles.map(([tag, rows]) => score([tag], rows));
  paired.forEach(([first, rows], at) => {
    for (const [second, others] of paired.slice(at + 1)) {
      const both = new Set([...others].filter((row) => rows.has(row)));
      if (both.size > 0 && both.size < Math.min(rows.size, others.size)) scores.push(score([first, second], both));
    }
  });
  return scores.sort((a, b) => Number(b.enough) - Number(a.enough) || a.right / a.total - b.right / b.total || b.total - a.total);
}

function verdictOf(own: RecordedCounts, others: RecordedCounts, { between }: Difference): TagScore['verdict'] {
  if (!isEnough(own) || !isEnough(others)) return 'too few';
  if (between.high < 0) return 'worse';
  return between.low > 0 ? 'better' : 'no clear difference';
}
