// A measured learning curve as it is kept with its project: plain data, and what is read back of it, checked.
import * as v from 'valibot';
import { areDistinct } from '../../core/base/distinct';
import { share, text, whole } from '../../core/base/shapes';
import type { Measured } from '../../core/compare/learningCurve';
import { CURVE_KINDS } from '../../core/compare/curveKinds';
import { parseSettings } from '../../core/project/parseSettings';
import { defaultSettings, settingsDocument } from '../../core/project/settings';
import type { ProjectSettings } from '../../core/project/settings';
import { namedBackbone, namedOf } from '../backbone/namedBackbone';
import { choiceOf } from './curveChoices';
import type { CurveResult } from './learningCurveSlice';

/** Points of a line that are kept: some more than the most shots and draws that can be set. */
const MOST_POINTS = 10_000;

/**
 * What storage is given of a curve; undefined where nothing of it is measured. Points lie in columns, 13 bytes each. Zero-shot is kept as
 * points alone: its head is made of a classifier, so that whether it is still the same is not known at the next visit.
 */
export function keptCurve({ measured, whole, tuned, backbone, ...rest }: CurveResult): unknown {
  const { of, fingerprint, samples, classCount, draws, seed, heldOut } = rest;
  const lines = CURVE_KINDS.flatMap((kind) => {
    const own = measured.filter(({ name }) => name === kind);
    return own.length === 0 || own.length > MOST_POINTS ? [] : [lineOf(kind, own)];
  });
  if (lines.length === 0) return undefined;
  const kinds = lines.map(({ kind }) => kind);
  const kept = whole.filter(({ kind }) => kind !== 'zero-shot' && kinds.includes(kind));
  return {
    ...{ of, fingerprint, samples, classCount, draws, seed, heldOut, lines },
    ...(backbone && { backbone: namedOf(backbone) }),
    whole: kept.map(({ kind }) => kind),
    tuned: tuned !== undefined,
    settings: settingsDocument({ ...defaultSettings, ...settingsIn([...kept, ...(tuned ? [tuned] : [])]) }),
  };
}

/** The curve that was kept of a project; undefined where none was, or it is damaged, or a newer app's. */
export function curveFrom(kept: unknown, projectId: string): CurveResult | undefined {
  const read = v.safeParse(schema, kept);
  if (!read.success) return undefined;
  const { lines, whole, tuned, settings: document, backbone, ...rest } = read.output;
  const parsed = parseSettings(document);
  if (!parsed.ok) return undefined;
  const settings = parsed.value;
  const fineTuned = { kind: 'fine-tuned', settings: settings.fineTuning } as const;
  return {
    ...rest,
    projectId,
    backbone,
    measured: lines.flatMap(pointsOf),
    whole: whole.flatMap((kind) => (kind === 'fine-tuned' ? fineTuned : (choiceOf(kind, { settings, mappedHead: () => undefined }) ?? []))),
    tuned: tuned ? fineTuned : undefined,
  };
}

/** The settings of the heads that were measured, where a project has them. */
function settingsIn(choices: CurveResult['whole']): Partial<ProjectSettings> {
  return Object.assign(
    {},
    ...choices.map((choice): Partial<ProjectSettings> => {
      switch (choice.kind) {
        case 'linear':
          return { linear: choice };
        case 'nearest-neighbours':
          return { nearestNeighbours: choice };
        case 'mlp':
          return { mlp: choice.settings };
        case 'fine-tuned':
          return { fineTuning: choice.settings };
        case 'nearest-mean':
        case 'zero-shot':
          return {};
      }
    }),
  ) as Partial<ProjectSettings>;
}

const lineOf = (kind: (typeof CURVE_KINDS)[number], points: readonly Measured[]) => ({
  kind,
  shots: Uint16Array.from(points, ({ shots }) => shots),
  draw: Uint16Array.from(points, ({ draw }) => draw),
  full: Uint8Array.from(points, ({ full }) => (full ? 1 : 0)),
  accuracy: Float64Array.from(points, ({ accuracy }) => accuracy),
});

const pointsOf = ({ kind, shots, draw, full, accuracy }: ReturnType<typeof lineOf>): readonly Measured[] =>
  Array.from(accuracy, (share, i) => ({
    name: kind,
    shots: shots[i] as number,
    draw: draw[i] as number,
    accuracy: share,
    full: full[i] === 1,
    done: i + 1,
    of: accuracy.length,
  }));

const kind = v.picklist(CURVE_KINDS);

const line = v.pipe(
  v.object({
    kind,
    shots: v.instance(Uint16Array<ArrayBuffer>),
    draw: v.instance(Uint16Array<ArrayBuffer>),
    full: v.instance(Uint8Array<ArrayBuffer>),
    accuracy: v.instance(Float64Array<ArrayBuffer>),
  }),
  v.check(({ shots, draw, full, accuracy: { length } }) =>
    [shots, draw, full].every((column) => column.length === length && length > 0 && length <= MOST_POINTS),
  ),
  v.check(({ accuracy, shots }) => accuracy.every((each) => each >= 0 && each <= 1) && shots.every((count) => count > 0)),
);

const schema = v.object({
  of: text,
  fingerprint: text,
  samples: whole,
  classCount: whole,
  draws: v.pipe(whole, v.minValue(1)),
  seed: whole,
  heldOut: share,
  backbone: v.optional(namedBackbone),
  lines: v.pipe(
    v.array(line),
    v.minLength(1),
    v.check((lines) => areDistinct(lines.map((each) => each.kind))),
  ),
  whole: v.pipe(
    v.array(kind),
    v.check((all) => areDistinct(all)),
  ),
  tuned: v.boolean(),
  settings: v.unknown(),
});
