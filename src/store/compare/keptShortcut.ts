// A planted shortcut's result as it was kept with its project, read back and checked.
import * as v from 'valibot';
import { text, whole } from '../../core/base/shapes';
import { differenceOf } from '../../core/evaluation/newcombe';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { SAMPLE_SET_IDS, SAMPLE_SETS } from '../../core/sampleSets/sampleSets';
import type { FooledPicture, MeasuredShortcut } from './shortcutSlice';

/** Wrong answers that are shown, and kept. */
export const MOST_FOOLED = 3;
/** Bytes of a drawn picture: some 256 × 256 pixels. */
const MOST_BYTES = 2 ** 20;
/** Squares of a map along a side. */
const MOST_SQUARES = 512;

/** What was kept of a project; undefined where nothing was, or it is damaged. What follows from the counts is reckoned anew. */
export function shortcutFrom(kept: unknown): MeasuredShortcut | undefined {
  const read = v.safeParse(schema, kept);
  if (!read.success) return undefined;
  const { same, swapped } = read.output;
  return { ...read.output, drop: differenceOf(same, swapped) };
}

const counts = v.pipe(
  v.object({ right: whole, total: whole }),
  v.check(({ right, total }) => right <= total),
);

const number = v.pipe(v.number(), v.finite());
const side = v.pipe(whole, v.minValue(1), v.maxValue(MOST_SQUARES));

const evidence: v.GenericSchema<unknown, Evidence> = v.pipe(
  v.object({
    ...{ height: side, width: side, bias: number, margin: number, classId: text, against: text },
    squares: v.pipe(
      v.instance(Float64Array),
      v.check((squares) => squares.every((each) => Number.isFinite(each))),
    ),
  }),
  v.check(({ height, width, squares }) => squares.length === height * width),
);

const fooled: v.GenericSchema<unknown, FooledPicture> = v.pipe(
  v.object({
    bytes: v.pipe(
      v.instance(ArrayBuffer),
      v.check(({ byteLength }) => byteLength <= MOST_BYTES),
    ),
    type: v.pipe(v.string(), v.regex(/^(?:image\/(?:jpeg|png|webp))?$/)),
    truth: whole,
    said: whole,
    evidence: v.union([v.undefined(), evidence]),
  }),
  v.check(({ truth, said }) => truth !== said),
);

const schema = v.pipe(
  v.object({
    ...{ set: v.picklist(SAMPLE_SET_IDS), fingerprint: text, perClass: whole, classes: whole },
    ...{ same: counts, swapped: counts, mixed: counts, byGround: whole },
    fooled: v.pipe(v.array(fooled), v.maxLength(MOST_FOOLED)),
  }),
  v.check(({ set, classes }) => classes === SAMPLE_SETS[set].classes.length),
  v.check(({ swapped, mixed }) => swapped.total === mixed.total),
  v.check(({ swapped, byGround, fooled: { length } }) => Math.max(byGround, length) <= swapped.total - swapped.right),
  v.check(({ classes, fooled: all }) => all.every(({ truth, said }) => truth < classes && said < classes)),
  // Each is of another class: what is listed is told apart by it.
  v.check(({ fooled: all }) => new Set(all.map(({ truth }) => truth)).size === all.length),
);
