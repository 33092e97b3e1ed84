// What columns came to, as it is kept with their project: plain data, and what is read back of it, checked.
import * as v from 'valibot';
import { areDistinct } from '../../core/base/distinct';
import { share, text, whole } from '../../core/base/shapes';
import { QUICK_KINDS } from '../../core/compare/curveKinds';
import { curveOf } from '../../core/compare/learningCurve';
import { COLDEST, HOTTEST } from '../../core/evaluation/temperature';
import type { TunedChoice } from '../../core/heads/headChoice';
import { namedBackbone, namedOf } from '../backbone/namedBackbone';
import type { ColumnCurve } from './columnCurves';
import type { ColumnId, MadeColumn } from './columns';
import { columnQuality, MOST_COLUMNS, MOST_RESULTS } from './columns';
import type { Recorded } from './keptIds';
import { answersAt, areOf, askedSamples, isAnswered, keptAnswers, keptAnswer } from './keptIds';
import type { MeasuredOf } from './measuredOf';

export interface KeptColumns {
  /** Which were side by side, in their order. */
  readonly ids: readonly ColumnId[];
  /** The one that was measured last is the last. */
  readonly made: readonly MadeColumn[];
  readonly curves: readonly ColumnCurve[];
}

/** Points of a curve, and draws of a point: more than can be set. */
const MOST_POINTS = 100;
const MOST_DRAWS = 1_000;

/**
 * What storage is given; undefined where nothing was measured, or of too many samples. Of heads only what they learnt with:
 * they are made again in no time.
 */
export function keptColumns({ ids, made, curves }: KeptColumns): unknown {
  const kept = keptAnswers(made.map(({ answers }) => answers));
  if (made.length + curves.length === 0 || !kept) return undefined;
  return {
    columns: ids,
    ...kept.samples,
    made: made.map(({ of, answers, temperature, numbers, choice, splitSeed }) => ({
      ...{ of: keptOf(of), numbers, choice, splitSeed },
      ...kept.own(answers),
      ...(temperature !== undefined && { temperature }),
    })),
    curves: curves.map(({ of, draws, seed, classCount, heldOut, curves: lines }) => ({
      ...{ of: keptOf(of), draws, seed, classCount, heldOut },
      lines: lines.map(({ kind, points }) => ({
        kind,
        points: points.map(({ shots, full, accuracies }) => ({ shots, full, accuracies: Float64Array.from(accuracies) })),
      })),
    })),
  };
}

/**
 * What was kept of a project's columns; undefined where nothing was, or it is damaged. `samples` are the project's.
 */
export function columnsFrom(kept: unknown, projectId: string, samples: Recorded): KeptColumns | undefined {
  const read = v.safeParse(schema, kept);
  if (!read.success) return undefined;
  const { columns, asked, recordings, made, curves } = read.output;
  const answersOf = answersAt(asked, recordings, samples);
  return {
    ids: columns,
    made: made.map(({ of, rows, right, temperature, ...rest }): MadeColumn => {
      const answers = answersOf(rows, right);
      return {
        ...rest,
        of: { ...of, backbone: of.backbone, projectId },
        answers,
        quality: columnQuality(answers),
        head: undefined,
        temperature,
      };
    }),
    curves: curves.map(({ of, lines, ...rest }): ColumnCurve => ({
      ...rest,
      of: { ...of, backbone: of.backbone, projectId },
      curves: lines.map(({ kind, points }) => ({ kind, ...curveOf(kind, points.flatMap(measuredOf(kind))) })),
    })),
  };
}

const keptOf = ({ samples, count, fingerprint, settings, backbone }: MeasuredOf) => ({
  ...{ samples, count, fingerprint, settings },
  ...(backbone && { backbone: namedOf(backbone) }),
});

type Point = v.InferOutput<typeof point>;

/** The draws of a point, as they were measured. */
const measuredOf =
  (name: string) =>
  ({ shots, full, accuracies }: Point) =>
    Array.from(accuracies, (accuracy, draw) => ({ name, shots, full, accuracy, draw, done: draw + 1, of: accuracies.length }));

const of = v.object({ samples: text, count: whole, fingerprint: text, settings: text, backbone: v.optional(namedBackbone) });

const choice: v.GenericSchema<unknown, TunedChoice> = v.variant('kind', [
  v.object({ kind: v.literal('linear'), l2: v.pipe(v.number(), v.finite(), v.gtValue(0)), balanced: v.boolean() }),
  v.object({ kind: v.literal('nearest-mean') }),
  v.object({ kind: v.literal('nearest-neighbours'), k: v.pipe(whole, v.minValue(1)) }),
]);

const madeColumn = v.pipe(
  v.object({
    of,
    numbers: whole,
    choice,
    splitSeed: whole,
    ...keptAnswer,
    temperature: v.optional(v.pipe(v.number(), v.minValue(COLDEST), v.maxValue(HOTTEST))),
  }),
  v.check((answers) => isAnswered(answers)),
);

const point = v.pipe(
  v.object({ shots: v.pipe(whole, v.minValue(1)), full: v.boolean(), accuracies: v.instance(Float64Array<ArrayBuffer>) }),
  v.check(
    ({ accuracies: { length }, accuracies }) => length > 0 && length <= MOST_DRAWS && accuracies.every((each) => each >= 0 && each <= 1),
  ),
);

const line = v.object({
  kind: v.picklist(QUICK_KINDS),
  points: v.pipe(
    v.array(point),
    v.maxLength(MOST_POINTS),
    v.check((points) => areDistinct(points.map(({ shots }) => shots))),
  ),
});

const columnCurve = v.object({
  of,
  draws: v.pipe(whole, v.minValue(1)),
  seed: whole,
  classCount: whole,
  heldOut: share,
  lines: v.pipe(
    v.array(line),
    v.check((lines) => areDistinct(lines.map(({ kind }) => kind))),
  ),
});

const schema = v.pipe(
  v.object({
    columns: v.pipe(
      v.array(text),
      v.maxLength(MOST_COLUMNS),
      v.check((all) => areDistinct(all)),
    ),
    ...askedSamples,
    made: v.pipe(v.array(madeColumn), v.maxLength(MOST_RESULTS)),
    curves: v.pipe(v.array(columnCurve), v.maxLength(MOST_RESULTS)),
  }),
  v.check(({ asked, made }) => areOf(asked, made)),
);
