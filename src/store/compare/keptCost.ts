// What was measured and assumed of cost, as it is kept with a project: plain data, and what is read back of it, checked.
import * as v from 'valibot';
import { DEVICE_KINDS } from '../../core/backbones/embedding';
import { text } from '../../core/base/shapes';
import type { CostAssumptions, Range } from '../../core/compare/cost';
import { DEVICE_CLASSES } from '../../core/compare/cost';
import type { PictureTime } from './pictureTime';
import { isOfSame } from './pictureTime';

export interface KeptCost {
  /** Undefined where nobody set any. */
  readonly assumed: CostAssumptions | undefined;
  /** The one that was measured last is the last; of a backbone and a device one. */
  readonly times: readonly PictureTime[];
}

export const NO_COST: KeptCost = { assumed: undefined, times: [] };

/** Times that are kept. */
const MOST_TIMES = 24;

/** With another time in place of that of its backbone and device; the oldest are given up. */
export const withTime = ({ times, assumed }: KeptCost, time: PictureTime): KeptCost => ({
  assumed,
  times: [...times.filter((each) => !isOfSame(each, time)), time].slice(-MOST_TIMES),
});

/** What was kept of a project; nothing of it where it is damaged. */
export function costFrom(kept: unknown): KeptCost {
  const read = v.safeParse(schema, kept);
  if (!read.success) return NO_COST;
  const { assumed, times } = read.output;
  return { times, assumed: assumed && { device: assumed.device, own: assumed.own, grid: assumed.grid } };
}

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

const range: v.GenericSchema<unknown, Range> = v.pipe(
  v.tuple([positive, positive]),
  v.check(([low, high]) => low <= high),
);

const schema = v.object({
  assumed: v.optional(
    v.object({
      device: v.picklist(DEVICE_CLASSES),
      own: v.optional(range),
      grid: v.optional(positive),
    }),
  ),
  times: v.pipe(
    v.array(v.object({ fingerprint: text, device: v.picklist(DEVICE_KINDS), milliseconds: positive })),
    v.maxLength(MOST_TIMES),
  ),
});
