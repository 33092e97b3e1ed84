// A measured ladder as it is kept with its project: plain data, and what is read back of it, checked.
import * as v from 'valibot';
import { areDistinct } from '../../core/base/distinct';
import { MOST_TEXT, share, text, whole } from '../../core/base/shapes';
import type { MeasuredRung, Rung } from '../../core/compare/ladder';
import { RUNG_IDS } from '../../core/compare/ladder';
import type { Worth } from '../../core/compare/worth';
import type { Guessing } from '../../core/evaluation/guessing';
import { shareInterval } from '../../core/evaluation/wilson';
import { parseSettings } from '../../core/project/parseSettings';
import { defaultSettings, settingsDocument } from '../../core/project/settings';
import { namedBackbone, namedOf } from '../backbone/namedBackbone';
import type { TuningFailure } from '../epochs/tuningFailure';
import type { Forgotten } from '../epochs/forgetting';
import type { AnsweredRungs, MeasuredLadder } from './ladderSlice';
import type { Recorded } from './keptIds';
import { answersAt, areOf, askedSamples, isAnswered, keptAnswers, keptAnswer } from './keptIds';
import type { LadderSettings } from './ladderSettings';
import { ladderSettingsKey } from './ladderSettings';
import type { LadderTuning, TunedRate } from './ladderTuning';

/** What storage is given of a ladder. While its highest rung is still measured, it is kept as if the visit had ended there. */
export function keptLadder({ of, settings, rungs, tuning, answered }: MeasuredLadder): unknown {
  const { samples, count, fingerprint, backbone } = of;
  const { linear, mlp, fineTuning, augmentation, labelMapping, splitSeed } = settings;
  return {
    of: { samples, count, fingerprint, ...(backbone && { backbone: namedOf(backbone) }) },
    settings: settingsDocument({ ...defaultSettings, linear, mlp, fineTuning, augmentation, labelMapping, splitSeed }),
    rungs,
    tuning: keptTuning(tuning),
    ...(answered && { answered: keptAnswered(answered) }),
  };
}

/**
 * The ladder that was kept of a project; undefined where nothing was, or it is damaged, or a newer app's. What its settings come to as text
 * is reckoned anew, so that a setting that this app knows and that one did not is no change.
 * `samples` are the project's.
 */
export function ladderFrom(kept: unknown, projectId: string, samples: Recorded): MeasuredLadder | undefined {
  const read = v.safeParse(schema, kept);
  if (!read.success) return undefined;
  const { of, rungs, tuning, settings: document, answered } = read.output;
  const parsed = parseSettings(document);
  if (!parsed.ok) return undefined;
  const { linear, mlp, fineTuning, augmentation, labelMapping, splitSeed } = parsed.value;
  const settings: LadderSettings = { linear, mlp, fineTuning, augmentation, labelMapping, splitSeed };
  return {
    of: { ...of, backbone: of.backbone, projectId, settings: ladderSettingsKey(settings) },
    ...{ settings, rungs, tuning },
    ...(answered && { answered: answeredFrom(answered, samples) }),
  };
}

/** Undefined where their samples are too many. */
function keptAnswered({ split, rungs }: AnsweredRungs): unknown {
  const kept = keptAnswers(rungs.map(({ answers }) => answers));
  return kept && { split, ...kept.samples, rungs: rungs.map(({ answers, ...rest }) => ({ ...rest, ...kept.own(answers) })) };
}

function answeredFrom({ split, asked, recordings, rungs }: v.InferOutput<typeof answeredRungs>, samples: Recorded): AnsweredRungs {
  const answersOf = answersAt(asked, recordings, samples);
  return {
    split,
    rungs: rungs.map(({ rows, right, ...rest }): MeasuredRung => ({ ...rest, answers: answersOf(rows, right) })),
  };
}

function keptTuning(tuning: LadderTuning): LadderTuning {
  if (tuning.kind === 'running') return { kind: 'interrupted' };
  return tuning.kind === 'failed' ? { ...tuning, failure: shortened(tuning.failure) } : tuning;
}

const shortened = (failure: TuningFailure): TuningFailure =>
  failure.kind === 'failed' ? { ...failure, detail: failure.detail.slice(0, MOST_TEXT) } : failure;

/** The shape of a value of this type, whatever comes in. */
type Shape<Value> = v.GenericSchema<unknown, Value>;

const number = v.pipe(v.number(), v.finite());
const difference = v.pipe(number, v.minValue(-1), v.maxValue(1));
const positive = v.pipe(number, v.minValue(0));

const answered = v.pipe(
  v.object({ right: whole, total: whole, recordings: v.optional(whole), effective: v.optional(number) }),
  v.check(({ right, total, effective = total }) => right <= total && effective <= total && (effective > 0 || total === 0)),
  v.transform((counts) => ({ ...counts, interval: shareInterval(counts) })),
);

const worth: Shape<Worth> = v.object({
  samples: whole,
  firstRight: whole,
  secondRight: whole,
  onlyFirst: whole,
  onlySecond: whole,
  p: share,
  verdict: v.picklist(['better', 'worse', 'no clear difference']),
  more: difference,
  between: v.object({ low: difference, high: difference }),
});

const guessing: Shape<Guessing> = v.object({ classId: v.optional(text), right: whole });

const rung: Shape<Rung> = v.intersect([
  answered,
  v.object({
    id: v.picklist(RUNG_IDS),
    milliseconds: positive,
    mapsMilliseconds: v.optional(positive),
    numbers: whole,
    operations: v.tuple([positive, positive]),
    beside: v.union([v.undefined(), worth]),
    baseline: v.optional(guessing),
    betterThan: v.optional(v.pipe(v.array(v.picklist(RUNG_IDS)), v.maxLength(RUNG_IDS.length))),
  }),
]);

const answeredRungs = v.pipe(
  v.object({
    split: text,
    ...askedSamples,
    rungs: v.pipe(
      v.array(
        v.pipe(
          v.object({
            id: v.picklist(RUNG_IDS),
            milliseconds: positive,
            mapsMilliseconds: v.optional(positive),
            numbers: whole,
            operations: v.tuple([positive, positive]),
            ...keptAnswer,
          }),
          v.check((answers) => isAnswered(answers)),
        ),
      ),
      v.maxLength(RUNG_IDS.length),
      v.check((rungs) => areDistinct(rungs.map(({ id }) => id))),
    ),
  }),
  v.check(({ asked, rungs }) => areOf(asked, rungs)),
);

const forgotten: Shape<Forgotten> = v.variant('of', [
  v.object({ of: v.literal('its classes'), pictures: whole, labels: whole, rightBefore: whole, rightNow: whole }),
  v.object({ of: v.literal('your pictures'), pictures: whole, labels: whole, changed: whole }),
]);

const tunedRate: Shape<TunedRate> = v.object({
  rate: positive,
  outcome: v.union([
    v.undefined(),
    v.intersect([answered, v.object({ epochs: positive, forgotten: v.union([v.undefined(), forgotten]) })]),
  ]),
});

const failure: Shape<TuningFailure> = v.variant('kind', [
  v.object({ kind: v.picklist(['diverged', 'no-block']) }),
  v.object({ kind: v.literal('unread'), pictures: whole }),
  v.object({ kind: v.literal('failed'), detail: text }),
]);

const tuning: Shape<LadderTuning> = v.variant('kind', [
  v.object({ kind: v.picklist(['no-block', 'not-held-out', 'cancelled', 'left', 'changed', 'interrupted', 'unfinished']) }),
  v.object({ kind: v.literal('too-large'), most: whole }),
  v.object({ kind: v.literal('failed'), failure }),
  v.object({ kind: v.literal('measured'), rates: v.pipe(v.array(tunedRate), v.maxLength(2)) }),
]);

const schema = v.object({
  of: v.object({
    samples: text,
    count: whole,
    fingerprint: text,
    backbone: v.optional(namedBackbone),
  }),
  settings: v.unknown(),
  rungs: v.pipe(
    v.array(rung),
    v.minLength(1),
    v.maxLength(RUNG_IDS.length),
    v.check((rungs) => areDistinct(rungs.map(({ id }) => id))),
  ),
  tuning,
  answered: v.optional(answeredRungs),
});
