// A backbone's card: what it learned from and what it lacks, how it was made, how good it is and what it cost.
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
  readonly network: string;
  readonly weights: number;
  /** For one picture. */
  readonly multiplyAdds: number;
  readonly precision: string;
  readonly data: string;
  readonly pictures: number;
  readonly recipe: string;
  readonly epochs: number;
  readonly seconds: number;
  readonly device: string;
  /** Watt-hours, least and most. */
  readonly energy: readonly [number, number];
  readonly energyAssumptions: string;
  /** Share of the validation photos named right: first guess, and among five. */
  readonly top1: number;
  readonly top5: number;
  readonly best: readonly ClassAccuracy[];
  readonly worst: readonly ClassAccuracy[];
  readonly probe: readonly ProbeRow[];
  readonly knownGaps: readonly string[];
  readonly licence: string;
  /** SHA-256 (hex) of the float32 weights in manifest order. */
  readonly fingerprint: string;
}

export interface ClassAccuracy {
  readonly label: string;
  readonly top1: number;
}

/** Thrown inside this file only, and caught at its door. */
class Refusal extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the text of a `card.json`. The error names the field that is missing or of the wrong kind. */
export function readCard(text: string): Result<BackboneCard, string> {
  try {
    const card = fields(parsed(text), 'card');
    const training = fields(card['training'], 'training');
    const accuracy = fields(card['accuracy'], 'accuracy');
    const [least, most] = list(training['energyWhRange'], 'energyWhRange');
    return ok({
      network: words(card['network'], 'network'),
      weights: number(card['weights'], 'weights'),
      multiplyAdds: number(card['multiplyAdds'], 'multiplyAdds'),
      precision: words(card['precision'], 'precision'),
      data: words(training['data'], 'data'),
      pictures: number(training['pictures'], 'pictures'),
      recipe: words(training['recipe'], 'recipe'),
      epochs: number(training['epochs'], 'epochs'),
      seconds: number(training['seconds'], 'seconds'),
      device: words(training['device'], 'device'),
      energy: [number(least, 'energyWhRange'), number(most, 'energyWhRange')],
      energyAssumptions: words(training['energyAssumptions'], 'energyAssumptions'),
      top1: number(accuracy['validationTop1'], 'validationTop1'),
      top5: number(accuracy['validationTop5'], 'validationTop5'),
      best: list(accuracy['perClassBest'], 'perClassBest').map(classAccuracy),
      worst: list(accuracy['perClassWorst'], 'perClassWorst').map(classAccuracy),
      probe: Object.entries(fields(card['probe'], 'probe')).map(([name, row]) => probeRow(name, fields(row, 'probe'))),
      knownGaps: list(card['knownGaps'], 'knownGaps').map((gap) => words(gap, 'knownGaps')),
      licence: words(card['licence'], 'licence'),
      fingerprint: words(card['fingerprint'], 'fingerprint'),
    });
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.message);
    throw cause;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('not JSON');
  }
}

function classAccuracy(value: unknown): ClassAccuracy {
  const { label, top1 } = fields(value, 'a class');
  return { label: words(label, 'label'), top1: number(top1, 'top1') };
}

function probeRow(name: string, row: Fields): ProbeRow {
  const sets = Object.entries(row).filter(([key]) => key !== 'inputSize');
  return { name, inputSize: number(row['inputSize'], 'inputSize'), sets: new Map(sets.map(([set, value]) => [set, shots(value)])) };
}

function shots(value: unknown): ReadonlyMap<string, number> {
  const all = Object.entries(fields(fields(value, 'probe')['shots'], 'shots'));
  return new Map(all.map(([shot, accuracy]) => [shot, number(accuracy, 'shots')]));
}

function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(what);
  return value as Fields;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal(what);
  return value;
}

function words(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Refusal(what);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refusal(what);
  return value;
}
