// The history of a project's head as plain JSON: an answer is one digit, so that forty states of ten thousand samples stay small.
import * as v from 'valibot';
import { cleanName } from '../base/names';
import type { History } from '../evaluation/history';

/** Samples that were ever asked, at most: those that are gone are among them. */
export const MOST_ASKED = 400_000;

/** States that are read, at most: those with a name are never forgotten. Of more the newest are. */
const MOST_FILED = 10_000;

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** A key names samples, split and settings by a digest, and grows with none of them. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
const LAST_MOMENT = 8.64e15;
const moment = v.pipe(v.number(), v.minValue(-LAST_MOMENT), v.maxValue(LAST_MOMENT));
/** What states of earlier versions lack, and is as if it lacked where it is damaged. */
const noted = <Value>(shape: v.GenericSchema<Value>) => v.fallback(v.optional(shape), undefined);

const state = v.object({
  key,
  at: moment,
  since: noted(moment),
  elsewhere: noted(v.boolean()),
  name: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(10_000), v.transform(cleanName))), undefined),
  settings: v.record(v.string(), v.unknown()),
  counts: v.pipe(v.array(v.tuple([short, v.pipe(v.number(), v.integer(), v.minValue(0))])), v.maxLength(1_000)),
  fingerprint: noted(short),
  off: noted(v.pipe(v.array(short), v.maxLength(1_000))),
  samples: noted(short),
  labels: noted(short),
  answers: v.pipe(
    v.string(),
    v.maxLength(MOST_ASKED),
    v.regex(/^[012]*$/),
    v.transform((digits) => Uint8Array.from(digits, Number)),
  ),
});

/** What `serialisedHistory` makes, read back. A history that is damaged is none: it is made anew from here on. */
export const filedHistory: v.GenericSchema<unknown, History | undefined> = v.fallback(
  v.optional(
    v.pipe(
      v.object({
        ids: v.pipe(v.array(short), v.maxLength(MOST_ASKED)),
        states: v.pipe(
          v.array(v.unknown()),
          v.transform((all) => all.slice(-MOST_FILED)),
          v.array(state),
        ),
      }),
      v.check(({ ids, states }) => states.every(({ answers }) => answers.length <= ids.length)),
    ),
  ),
  undefined,
);

/** As JSON can hold it. */
export function serialisedHistory({ ids, states }: History): Readonly<Record<string, unknown>> {
  return { ids, states: states.map(({ answers, ...each }) => ({ ...each, answers: answers.join('') })) };
}

/**
 * The history with the names that its samples have by now; those that have none keep theirs. Where one has another name it is not known
 * any more which samples its states learnt from: that was noted under the names of before.
 */
export function renamedHistory({ ids, states }: History, names: ReadonlyMap<string, string>): History {
  const renamed = [...names].some(([before, now]) => before !== now);
  return {
    ids: ids.map((id) => names.get(id) ?? id),
    states: states.map((each) => ({ ...each, elsewhere: true, ...(renamed && { samples: undefined, labels: undefined }) })),
  };
}
