// Names of samples in what is kept: each stands once, with its recording, and who speaks of one says its row.
import * as v from 'valibot';
import { areDistinct } from '../../core/base/distinct';
import { text } from '../../core/base/shapes';
import type { Answers } from '../../core/compare/worth';
import { recordingsOf } from '../../core/evaluation/byRecording';

/** Samples of which answers are kept. */
const MOST_ASKED = 200_000;

/** All names of these lists, and what says the rows of one of the lists. */
export function rowedIds(lists: readonly (readonly string[])[]): {
  readonly names: readonly string[];
  readonly rowsOf: (ids: readonly string[]) => Uint32Array<ArrayBuffer>;
} {
  const names = [...new Set(lists.flat())];
  const rowOf = new Map(names.map((id, row) => [id, row]));
  return { names, rowsOf: (ids) => Uint32Array.from(ids, (id) => rowOf.get(id) ?? 0) };
}

/** The names that rows stand for. */
export const idsAt = (names: readonly string[], rows: Uint32Array): string[] => Array.from(rows, (row) => names[row] ?? '');

/** Answers as they are kept: `samples` stand once for all, and `own` is what one has beside. Undefined where there are too many. */
export function keptAnswers(all: readonly Answers[]):
  | {
      readonly samples: { readonly asked: readonly string[]; readonly recordings: readonly string[] };
      readonly own: (answers: Answers) => { readonly rows: Uint32Array<ArrayBuffer>; readonly right: Uint8Array };
    }
  | undefined {
  const { names: asked, rowsOf } = rowedIds(all.map(({ ids }) => ids));
  if (asked.length > MOST_ASKED) return undefined;
  const recordingOf = new Map(all.flatMap(({ ids, recordings }) => ids.map((id, i) => [id, recordings[i] ?? ''] as const)));
  return {
    samples: { asked, recordings: asked.map((id) => recordingOf.get(id) ?? '') },
    own: ({ ids, right }) => ({ rows: rowsOf(ids), right }),
  };
}

/** Samples that say which recording they are of. */
export type Recorded = readonly { readonly id: string; readonly burst: string }[];

/**
 * The answers that rows stand for. Where recordings were not kept with them, as older ones were not, they are those of `samples`; `names`
 * has a recording for each, or `recordings` is not one.
 */
export function answersAt(
  names: readonly string[],
  recordings: readonly string[] | undefined,
  samples: Recorded,
): (rows: Uint32Array, right: Uint8Array) => Answers {
  const known = recordings?.length === names.length ? recordings : recordingsOf(names, samples);
  return (rows, right) => ({
    ids: idsAt(names, rows),
    right,
    recordings: Array.from(rows, (row) => known[row] ?? ''),
  });
}

/** Names as they are read back: at most so many. */
export const keptNames = (most: number) => v.pipe(v.array(text), v.maxLength(most));

/** Rows as they are read back: none twice. */
export const keptRows = v.pipe(
  v.instance(Uint32Array<ArrayBuffer>),
  v.check((all) => areDistinct(all)),
);

/** The samples that `keptAnswers` gives, as they are read back: parts of an object. */
export const askedSamples = { asked: keptNames(MOST_ASKED), recordings: v.optional(keptNames(MOST_ASKED)) };

/** What one of the answers has of its own, as it is read back: parts of an object for which `isAnswered` holds. */
export const keptAnswer = { rows: keptRows, right: v.instance(Uint8Array<ArrayBuffer>) };

/** Whether each row has an answer, right or wrong. */
export const isAnswered = ({ rows, right }: { readonly rows: Uint32Array; readonly right: Uint8Array }): boolean =>
  rows.length === right.length && right.every((each) => each <= 1);

/** Whether all rows are of names that are there. */
export const areOf = (names: readonly string[], made: readonly { readonly rows: Uint32Array }[]): boolean =>
  made.every(({ rows }) => rows.every((row) => row < names.length));
