// The settings of a tool of Compare as the end of an address, `?heads=linear&repeats=10`: a tool as somebody set it is a link.
// No pictures, no names.
import * as v from 'valibot';
import { areDistinct } from '../base/distinct';
import type { InstantChoice } from '../heads/headChoice';
import { MOST_VOTERS } from '../heads/mostVoters';
import { MOST_EPOCHS } from '../solvers/epochs';
import type { DeviceClass } from './cost';
import { DEVICE_CLASSES, LEAST_ASSUMED } from './cost';
import type { CurveKind } from './curveKinds';
import { CURVE_KINDS, QUICK_KINDS } from './curveKinds';
import type { Reported } from './report';
import { REPORTED } from './report';

/** How linear heads learn: the penalty, more than 0 or left to cross-validation, and whether every class counts the same. */
export interface LinearWords {
  readonly penalty?: number | 'auto' | undefined;
  readonly balanced?: 'yes' | 'no' | undefined;
}

/** How the heads learn that follow the samples. */
export interface QuickWords extends LinearWords {
  /** How many neighbours vote. */
  readonly voters?: number | 'auto' | undefined;
}

/** How the heads learn that learn by epochs. */
export interface EpochWords {
  /** Learning rate of the backbone's block, and of the head on it. */
  readonly rate?: number | undefined;
  readonly headrate?: number | undefined;
  readonly hidden?: number | undefined;
  /** Of the two layers, and of fine-tuning. */
  readonly epochs?: number | undefined;
  readonly tuneepochs?: number | undefined;
  readonly tuneseed?: number | undefined;
}

/** What can be set in a link, tool by tool; what a link does not say stays as it is. */
export interface LabSettings {
  readonly columns: QuickWords & {
    /** Ids of columns in their order. */
    readonly columns?: readonly string[] | undefined;
    /** The kind of head on each of them. */
    readonly head?: InstantChoice['kind'] | undefined;
  };
  readonly curve: QuickWords &
    EpochWords & {
      readonly heads?: readonly CurveKind[] | undefined;
      /** 1 … 1,000. */
      readonly repeats?: number | undefined;
      readonly seed?: number | undefined;
      /** Of the two layers. */
      readonly mlpseed?: number | undefined;
      /** Ids of the columns whose curves stand beside each other. */
      readonly columns?: readonly string[] | undefined;
    };
  /** The seed is that of the two layers. */
  readonly ladder: LinearWords & EpochWords & { readonly seed?: number | undefined };
  readonly cost: {
    readonly device?: DeviceClass | undefined;
    /** Watts, the least before the most. */
    readonly low?: number | undefined;
    readonly high?: number | undefined;
    /** Grams of CO₂ a kilowatt-hour; 'none' where nothing is assumed of it. */
    readonly grid?: number | 'none' | undefined;
  };
  /** The map that samples are looked for, counted from 0. */
  readonly inside: { readonly block?: number | undefined; readonly channel?: number | undefined };
  /** Whose map it is, the id of a backbone; how samples are laid out, and by what they are coloured: names that the map knows. */
  readonly map: { readonly backbone?: string | undefined; readonly method?: string | undefined; readonly colour?: string | undefined };
  /** The drawn set on which a shortcut is planted, a name that the sets know; and of which pictures tags are scored. */
  readonly bias: { readonly set?: string | undefined; readonly of?: ScoredPictures | undefined };
  readonly report: { readonly of?: Reported | undefined };
  /** Pictures of each class, and whether a shortcut is planted. */
  readonly sets: { readonly each?: number | undefined; readonly shortcut?: 'yes' | 'no' | undefined };
}

export type Lab = keyof LabSettings;

/** Of which pictures the score under tags is: a part of a project. */
export const SCORED_PICTURES = ['held-out', 'test-set'] as const;
export type ScoredPictures = (typeof SCORED_PICTURES)[number];

/** Letters of a link's settings that are read. */
const MOST_LETTERS = 2_000;
const MOST_WATTS = 2_000;
const MOST_GRAMS = 2_000;

/** A value in an address, of this shape; anything else is as if it were not there. */
const given = <Value>(shape: v.GenericSchema<unknown, Value>) => v.fallback(v.optional(shape), undefined);

/** Digits as JavaScript writes them, and nothing that only looks like a number. */
const numeral = v.pipe(v.string(), v.regex(/^\d{1,12}(?:\.\d{1,25})?(?:e-\d{1,3})?$/), v.transform(Number));
const number = (least: number, most: number) => v.pipe(numeral, v.minValue(least), v.maxValue(most));
const whole = (least: number, most: number) => v.pipe(number(least, most), v.integer());
const word = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));
const listOf = <Value extends string>(each: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, Value[]> =>
  v.pipe(
    v.string(),
    v.transform((text): unknown[] => text.split(',')),
    v.array(each),
    v.check<Value[], string>(areDistinct, 'one stands twice'),
  );

const backboneId = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/));
const columns = v.pipe(listOf(backboneId), v.minLength(2), v.maxLength(4));

const seed = whole(0, 2 ** 32 - 1);
const linear = {
  penalty: given(v.union([v.literal('auto'), number(Number.MIN_VALUE, 1e9)])),
  balanced: given(v.picklist(['yes', 'no'])),
};
const quick = { ...linear, voters: given(v.union([v.literal('auto'), whole(1, MOST_VOTERS)])) };
const byEpochs = {
  rate: given(number(1e-9, 10)),
  headrate: given(number(1e-9, 10)),
  hidden: given(whole(1, 1024)),
  epochs: given(whole(1, MOST_EPOCHS)),
  tuneepochs: given(whole(1, 1000)),
  tuneseed: given(seed),
};

const SHAPES: { readonly [Name in Lab]: v.GenericSchema<unknown, LabSettings[Name]> } = {
  columns: v.object({
    columns: given(columns),
    head: given(v.picklist(QUICK_KINDS)),
    ...quick,
  }),
  curve: v.object({
    heads: given(listOf(v.picklist(CURVE_KINDS))),
    repeats: given(whole(1, 1000)),
    seed: given(seed),
    ...quick,
    ...byEpochs,
    mlpseed: given(seed),
    columns: given(columns),
  }),
  ladder: v.object({
    ...linear,
    ...byEpochs,
    seed: given(seed),
  }),
  cost: v.pipe(
    v.object({
      device: given(v.picklist(DEVICE_CLASSES)),
      low: given(number(LEAST_ASSUMED, MOST_WATTS)),
      high: given(number(LEAST_ASSUMED, MOST_WATTS)),
      grid: given(v.union([v.literal('none'), number(LEAST_ASSUMED, MOST_GRAMS)])),
    }),
    // There is at most one range.
    v.transform(({ low, high, ...rest }) => (low !== undefined && high !== undefined && low <= high ? { ...rest, low, high } : rest)),
  ),
  inside: v.object({ block: given(whole(0, 1000)), channel: given(whole(0, 100_000)) }),
  map: v.object({ backbone: given(backboneId), method: given(word), colour: given(word) }),
  bias: v.object({ set: given(word), of: given(v.picklist(SCORED_PICTURES)) }),
  report: v.object({ of: given(v.picklist(REPORTED)) }),
  sets: v.object({ each: given(whole(1, 1000)), shortcut: given(v.picklist(['yes', 'no'])) }),
};

/** Reads what follows the `?` of an address. Never throws: what is unknown, damaged or too large is as if it were not there. */
export function parseLab<Name extends Lab>(lab: Name, query: string): LabSettings[Name] {
  const all = new Map<string, string>();
  for (const pair of query.length <= MOST_LETTERS ? query.split('&') : []) {
    const [name = '', value] = pair.split('=').map(decoded);
    if (value !== undefined && !all.has(name)) all.set(name, value);
  }
  const shape: v.GenericSchema<unknown, LabSettings[Name]> = SHAPES[lab];
  return v.parse(shape, Object.fromEntries(all));
}

/** Some programs escape the commas of a link that they hand on. Undefined for what no program wrote. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The settings as they follow a `?`; empty where nothing is set. The same settings give the same text. */
export function labQuery<Name extends Lab>(_: Name, settings: LabSettings[Name]): string {
  return Object.entries(settings as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : String(value)}`)
    .join('&');
}
