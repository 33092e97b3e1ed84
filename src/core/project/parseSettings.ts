// Reads the document of settings: from this device's storage, a project file or a lesson, of this version or an earlier one.
import * as v from 'valibot';
import type { LabelMapping } from '../backbones/labelMapping';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import { CURVE_KINDS } from '../compare/curveKinds';
import type { ReportDraft, ReportDrafts } from '../compare/report';
import { MOST_ASKED, MOST_EXPECTED, NO_DRAFT, REPORTED } from '../compare/report';
import type { AugmentationSettings } from '../dataset/augmentation';
import { MOST_AUGMENTED } from '../dataset/augmentation';
import { HEAD_KINDS } from '../heads/headChoice';
import type { EpochSettings, FineTuneSettings, MlpSettings, Optimiser } from '../solvers/epochs';
import { MOST_EPOCHS } from '../solvers/epochs';
import type { CardWords, ProjectSettings } from './settings';
import { defaultSettings, SETTINGS_VERSION } from './settings';
import { migrate } from './settingsMigrations';

/** Why a document is not one of settings that can be read here. */
export type SettingsFailure = { readonly kind: 'not-settings' } | { readonly kind: 'too-new'; readonly version: number };

/**
 * Reads a document of any version up to this app's. What is missing in it, or is damaged, has its usual value, field by field; what
 * nobody knows here is left out. Fails only where it is no document at all, or a newer app's.
 */
export function parseSettings(document: unknown): Result<ProjectSettings, SettingsFailure> {
  if (!v.is(versioned, document)) return fail({ kind: 'not-settings' });
  const { version } = document;
  if (version > SETTINGS_VERSION) return fail({ kind: 'too-new', version });
  return ok(v.parse(schema, migrate(document, version)));
}

/** The shape of a value of this type, whatever comes in. */
type Shape<Value> = v.GenericSchema<unknown, Value>;
/** Shapes of all the fields, none forgotten. */
type Shapes<Fields> = { readonly [Name in keyof Fields]-?: Shape<Fields[Name]> };

/** Of this shape, each field for itself: one that is missing or damaged has its usual value, and so has all of what is no object. */
function fields<Fields extends object>(shapes: Shapes<Fields>, usual: Fields): Shape<Fields> {
  const entries = Object.entries<Shape<unknown>>(shapes).map(([name, shape]) => {
    const value = usual[name as keyof Fields];
    return [name, value === undefined ? v.optional(v.fallback(shape, undefined)) : v.fallback(shape, value)] as const;
  });
  return v.fallback(v.object(Object.fromEntries(entries)) as Shape<unknown> as Shape<Fields>, usual);
}

const number = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const whole = (least: number, most: number) => v.pipe(number(least, most), v.integer());
const automaticOr = (shape: Shape<number>): Shape<'auto' | number> => v.union([v.literal('auto'), shape]);
const seed = whole(0, 2 ** 32 - 1);
const learningRate = number(1e-9, 10);
const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const OPTIMISERS = ['sgd', 'momentum', 'adam'] as const satisfies readonly Optimiser[];

const epochs: Shapes<EpochSettings> = {
  epochs: whole(1, 1000),
  batchSize: whole(1, 512),
  seed,
  epochMilliseconds: number(0, 10_000),
};

const mlpShapes: Shapes<MlpSettings> = {
  ...epochs,
  epochs: whole(1, MOST_EPOCHS),
  hidden: whole(1, 1024),
  learningRate,
  optimiser: v.picklist(OPTIMISERS),
  dropout: number(0, 0.9),
};

/** What an MLP learnt with, none of it missing or damaged: a head is told by what it was made with, not by what is usual. */
export const mlpSettings: Shape<MlpSettings> = v.object({ ...mlpShapes, epochMilliseconds: v.exactOptional(mlpShapes.epochMilliseconds) });

/** Pairs of a label and a class that are read: the largest classifiers of today have some twenty thousand labels. */
const MOST_LABELS = 100_000;

/** A mapping in its document is a list of pairs; a pair that is damaged is left out. */
const labelMapping: Shape<LabelMapping> = v.pipe(
  v.object({
    classOf: v.pipe(v.array(v.fallback(v.nullable(v.tuple([v.string(), v.string()])), null)), v.maxLength(MOST_LABELS)),
    rest: v.optional(v.fallback(v.optional(v.string()), undefined)),
  }),
  v.transform(({ classOf, rest }) => ({
    classOf: new Map(classOf.filter((pair) => pair !== null)),
    ...(rest !== undefined && { rest }),
  })),
);

const draft = fields<ReportDraft>(
  {
    question: words(MOST_ASKED),
    expected: words(MOST_EXPECTED),
    before: v.boolean(),
    // The last moment that a date can hold.
    at: number(0, 8.64e15),
  },
  NO_DRAFT,
);

const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(0)) });

const { linear, nearestNeighbours, mlp, fineTuning, curve, augmentation } = defaultSettings;

const schema = fields<ProjectSettings>(
  {
    headKind: v.picklist(HEAD_KINDS),
    linear: fields(
      { kind: v.literal('linear'), l2: automaticOr(number(Number.MIN_VALUE, Number.MAX_VALUE)), balanced: v.boolean() },
      linear,
    ),
    nearestNeighbours: fields({ kind: v.literal('nearest-neighbours'), k: automaticOr(whole(1, 10_000)) }, nearestNeighbours),
    mlp: fields(mlpShapes, mlp),
    fineTuning: fields<FineTuneSettings>(
      { ...epochs, blockLearningRate: learningRate, headLearningRate: learningRate, patience: whole(1, 1000) },
      fineTuning,
    ),
    curve: fields(
      { kinds: v.pipe(v.array(v.picklist(CURVE_KINDS)), v.minLength(1), v.maxLength(100)), draws: whole(1, 1000), seed },
      curve,
    ),
    augmentation: fields<AugmentationSettings>(
      {
        on: v.boolean(),
        copies: whole(1, MOST_AUGMENTED),
        flip: v.boolean(),
        crop: v.boolean(),
        brightness: v.boolean(),
        blur: v.boolean(),
      },
      augmentation,
    ),
    labelMapping,
    splitSeed: seed,
    noveltyKept: number(0, 1),
    confidence: number(0, 1),
    reports: fields<ReportDrafts>(Object.fromEntries(REPORTED.map((of) => [of, draft])) as Shapes<ReportDrafts>, {}),
    headCard: fields<CardWords>({ author: words(200), about: words(1_000), limits: words(1_000) }, {}),
    cameraRate: number(1, 30),
  },
  defaultSettings,
);
