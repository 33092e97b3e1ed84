// What a backbone was found to believe, as it was kept with its project, read back and checked.
import * as v from 'valibot';
import { areDistinct } from '../../core/base/distinct';
import { text, whole } from '../../core/base/shapes';
import type { AskedBeliefs, ClassBeliefs } from './beliefsSlice';

/** Labels that are told, and kept, of a class. */
export const MOST_TOLD = 5;
/** Pretraining classes that are kept of those a class's name means. */
export const MOST_KNOWN = 8;
const MOST_CLASSES = 10_000;

/** What was kept of a project; undefined where nothing was, or it is damaged. */
export function beliefsFrom(kept: unknown): AskedBeliefs | undefined {
  const read = v.safeParse(schema, kept);
  return read.success ? read.output : undefined;
}

/** A mean of cosines, which rounding may carry a little beyond 1. */
const cosine = v.pipe(v.number(), v.minValue(-1.0001), v.maxValue(1.0001));

const ofClass: v.GenericSchema<unknown, ClassBeliefs> = v.pipe(
  v.object({
    ...{ classId: text, name: text, asked: whole },
    believed: v.pipe(
      v.array(v.object({ label: text, first: v.pipe(whole, v.minValue(1)) })),
      v.maxLength(MOST_TOLD),
      v.check((all) => areDistinct(all.map(({ label }) => label))),
    ),
    known: v.pipe(v.array(text), v.maxLength(MOST_KNOWN)),
    closeness: v.union([v.undefined(), v.object({ within: cosine, toOthers: cosine })]),
  }),
  v.check(({ asked, believed }) => believed.reduce((sum, { first }) => sum + first, 0) <= asked),
);

const schema = v.object({
  ...{ samples: text, fingerprint: text },
  classes: v.pipe(
    v.array(ofClass),
    v.maxLength(MOST_CLASSES),
    v.check((all) => areDistinct(all.map(({ classId }) => classId))),
  ),
});
