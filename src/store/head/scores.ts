// What the head in use says of an embedding. Fetched with the first head, since it knows every kind of them.
import type { Class } from '../../core/dataset/dataset';
import type { Embedding } from '../../core/backbones/embedding';
import { best } from '../../core/heads/head';
import { predictWith } from '../../core/heads/heads';
import { atTemperature } from '../../core/evaluation/temperature';
import { canPredict } from '../../core/heads/misfit';
import type { HeadInUse } from './headInUse';

/** A class with its share of a prediction. */
export interface ClassScore {
  readonly class: Class;
  readonly probability: number;
  /** The most probable of them; of equal ones the first in the head's order. */
  readonly leading: boolean;
}

/**
 * A calibrated prediction in the order of the shown classes; undefined for an embedding that another backbone made,
 * or that does not fit the head. Never throws.
 */
export function scoresOf(
  { head, classes, fingerprint, temperature = 1 }: HeadInUse,
  embedding: Embedding,
): readonly ClassScore[] | undefined {
  if (embedding.fingerprint !== fingerprint || !canPredict(head, embedding.values, embedding.map)) return undefined;
  const prediction = predictWith(head, embedding.values, embedding.map);
  const leader = best(prediction)?.classId;
  const calibrated = atTemperature(
    prediction.map(({ probability }) => probability),
    temperature,
  );
  const probabilities = new Map(prediction.map(({ classId }, c) => [classId, calibrated[c] ?? 0]));
  return classes.map((each) => ({ class: each, probability: probabilities.get(each.id) ?? 0, leading: each.id === leader }));
}
