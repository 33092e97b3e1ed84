// The head that predicts now: the opened one, else the one trained on this project; and what it says of an embedding.
import type { Class, Dataset } from '../core/dataset';
import type { Embedding } from '../core/embedding';
import type { Head } from '../core/heads/heads';
import { predictWith } from '../core/heads/heads';
import type { OpenedHead, TrainedHead } from './trainedHead';

export interface HeadInUse {
  readonly head: Head;
  /** The classes it knows, in the order in which they are shown. */
  readonly classes: readonly Class[];
  readonly fingerprint: string;
}

/** A class with its share of a prediction. */
export interface ClassScore {
  readonly class: Class;
  readonly probability: number;
  /** The most probable of them. */
  readonly leading: boolean;
}

export function headInUse(opened: OpenedHead | undefined, trained: TrainedHead | undefined, dataset: Dataset): HeadInUse | undefined {
  if (opened) return { head: opened.head, classes: opened.classes, fingerprint: opened.document.backbone.fingerprint };
  if (!trained) return undefined;
  const known = new Set(trained.head.classIds);
  return { head: trained.head, classes: dataset.classes.filter(({ id }) => known.has(id)), fingerprint: trained.fingerprint };
}

/** A prediction in the order of the shown classes; undefined for an embedding that another backbone made. */
export function scoresOf({ head, classes, fingerprint }: HeadInUse, embedding: Embedding): readonly ClassScore[] | undefined {
  if (embedding.fingerprint !== fingerprint) return undefined;
  const prediction = new Map(predictWith(head, embedding.values).map(({ classId, probability }) => [classId, probability]));
  const largest = Math.max(...prediction.values());
  return classes.map((each) => {
    const probability = prediction.get(each.id) ?? 0;
    return { class: each, probability, leading: probability === largest };
  });
}
