// The numbers of a backbone's card: what it learned from, how good it is and what it cost. Its prose is the screen's.
import * as v from 'valibot';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';

/** Accuracy (0 … 1) of a head on frozen embeddings, by number of pictures a class. */
export interface ProbeRow {
  readonly name: string;
  /** Side of the pictures it was given, in pixels. */
  readonly inputSize: number;
  /** By set of photos, then by number of pictures a class. */
  readonly sets: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface BackboneCard {
  readonly weights: number;
  /** For one picture. */
  readonly multiplyAdds: number;
  readonly pictures: number;
  readonly epochs: number;
  readonly seconds: number;
  readonly device: string;
  /** Watt-hours, least and most. */
  readonly energy: readonly [number, number];
  /** Share of the validation photos named right: first guess, and among five. */
  readonly top1: number;
  readonly top5: number;
  readonly best: readonly ClassAccuracy[];
  readonly worst: readonly ClassAccuracy[];
  readonly probe: readonly ProbeRow[];
  /** SHA-256 (hex) of the float32 weights in manifest order. */
  readonly fingerprint: string;
}

export interface ClassAccuracy {
  readonly label: string;
  readonly top1: number;
}

const counted = v.pipe(v.number(), v.finite());
const classes = v.array(v.object({ label: v.string(), top1: counted }));

/** As it lies in card.json; what else a card says is passed over. */
const schema = v.object({
  weights: counted,
  multiplyAdds: counted,
  training: v.object({
    pictures: counted,
    epochs: counted,
    seconds: counted,
    device: v.string(),
    energyWhRange: v.tuple([counted, counted]),
  }),
  accuracy: v.object({ validationTop1: counted, validationTop5: counted, perClassBest: classes, perClassWorst: classes }),
  probe: v.record(v.string(), v.objectWithRest({ inputSize: counted }, v.object({ shots: v.record(v.string(), counted) }))),
  fingerprint: v.string(),
});

/** Reads the text of a `card.json`. The error names the field that is missing or of the wrong kind. */
export function readCard(text: string): Result<BackboneCard, string> {
  const json = parsed(text);
  if (json === undefined) return fail('not JSON');
  if (Array.isArray(json)) return fail('card');
  const read = v.safeParse(schema, json, { abortEarly: true });
  if (!read.success) return fail(fieldOf(read.issues[0]));
  const { training, accuracy, probe, ...card } = read.output;
  const { energyWhRange: energy, ...trained } = training;
  return ok({
    ...card,
    ...trained,
    energy,
    top1: accuracy.validationTop1,
    top5: accuracy.validationTop5,
    best: accuracy.perClassBest,
    worst: accuracy.perClassWorst,
    probe: Object.entries(probe).map(([name, { inputSize, ...sets }]) => ({
      name,
      inputSize,
      sets: new Map(Object.entries(sets).map(([set, { shots }]) => [set, new Map(Object.entries(shots))])),
    })),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The innermost field of the way to what is wrong that has a name, and not a number. */
function fieldOf({ path }: v.BaseIssue<unknown>): string {
  const names = (path ?? []).map(({ key }) => String(key)).filter((key) => !/^\d+$/.test(key));
  return names.at(-1) ?? 'card';
}
