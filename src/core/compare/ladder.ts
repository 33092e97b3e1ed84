// The ladder: the same held-out samples asked of heads that learnt ever more, rung by rung.
import { countsByRecording } from '../evaluation/byRecording';
import type { Guessing } from '../evaluation/guessing';
import { guessingAmong } from '../evaluation/guessing';
import type { Interval } from '../evaluation/wilson';
import { shareInterval } from '../evaluation/wilson';
import type { Range } from './cost';
import type { Answers, Worth } from './worth';
import { worthBeside } from './worth';

export const RUNG_IDS = ['zero-shot', 'one-sample', 'linear', 'mlp', 'fine-tuned'] as const;

export type RungId = (typeof RUNG_IDS)[number];

/** One rung as it was measured. */
export interface MeasuredRung {
  readonly id: RungId;
  readonly answers: Answers;
  /** Of one head, to learn and to be asked: the time of all of them, shared out. */
  readonly milliseconds: number;
  /** Of these, those that feature maps took, made once for all its heads; absent where it needs none, and of an earlier version. */
  readonly mapsMilliseconds?: number | undefined;
  /** Numbers that one such head learnt from samples. */
  readonly numbers: number;
  /** Multiply-adds to learn one such head, pictures embedded already: the mean of all, counted. */
  readonly operations: Range;
}

export interface Rung extends Omit<MeasuredRung, 'answers'> {
  readonly right: number;
  readonly total: number;
  /** As in `RecordedCounts`; absent where a rung was kept without them. */
  readonly recordings?: number | undefined;
  readonly effective?: number | undefined;
  readonly interval: Interval;
  /** What always giving the same answer would come to. Absent where that was not kept. */
  readonly baseline?: Guessing | undefined;
  /** Beside the rung below; undefined for the lowest. */
  readonly beside: Worth | undefined;
  /** The rungs below that it is clearly better than: steps that are none by themselves may come to one. Absent where that was not kept. */
  readonly betterThan?: readonly RungId[] | undefined;
}

/** What was answered about these samples, in its own order. */
function answersAbout({ ids, right, recordings }: Answers, about: ReadonlySet<string>): Answers {
  const kept = ids.flatMap((id, i) => (about.has(id) ? [i] : []));
  return {
    ids: kept.map((i) => ids[i] as string),
    right: Uint8Array.from(kept, (i) => right[i] as number),
    recordings: kept.map((i) => recordings[i] as string),
  };
}

/** The class of each sample: row for row, as indices into `classIds`. */
export interface AskedSamples {
  readonly ids: readonly string[];
  readonly classes: Uint16Array;
  readonly classIds: readonly string[];
}

/** The rungs on the samples that all of them were asked about: who learns nothing can be asked about more. In the order given. */
export function ladderOf(measured: readonly MeasuredRung[], { ids: samples, classes, classIds }: AskedSamples): readonly Rung[] {
  const classOf = new Map(samples.map((id, row) => [id, classIds[classes[row] as number]]));
  const [first, ...others] = measured.map(({ answers }) => new Set(answers.ids));
  const shared = new Set([...(first ?? [])].filter((id) => others.every((ids) => ids.has(id))));
  const shown = measured.map(({ answers }) => answersAbout(answers, shared));
  return measured.map(({ id, milliseconds, mapsMilliseconds, numbers, operations }, at) => {
    const own = shown[at] as Answers;
    const counts = countsByRecording(own.right, own.recordings);
    const below = shown[at - 1];
    return {
      id,
      milliseconds,
      ...(mapsMilliseconds !== undefined && { mapsMilliseconds }),
      numbers,
      operations,
      ...counts,
      interval: shareInterval(counts),
      baseline: guessingAmong(own.ids.map((sample) => classOf.get(sample))),
      beside: below && worthBeside(own, below),
      betterThan: measured.slice(0, at).flatMap((lower, i) => {
        const other = shown[i];
        return other && worthBeside(own, other).verdict === 'better' ? [lower.id] : [];
      }),
    };
  });
}
