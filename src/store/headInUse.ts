// The head that predicts now: the opened one, else the one trained on this project; and what it says of an embedding.
import type { Class, Dataset } from '../core/dataset';
import type { Embedding } from '../core/embedding';
import type { Head } from '../core/heads/heads';
import { needsMap, predictWith } from '../core/heads/heads';
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

/** Whether the head that predicts now looks at the feature map as well. */
export function wantsMaps(opened: OpenedHead | undefined, trained: TrainedHead | undefined): boolean {
  const head = (opened ?? trained)?.head;
  return head !== undefined && needsMap(head);
}

/** A prediction in the order of the shown classes; undefined for an embedding that another backbone made, or without the map the head needs. */
export function scoresOf({ head, classes, fingerprint }: HeadInUse, embedding: Embedding): readonly ClassScore[] | undefined {
  if (embedding.fingerprint !== fingerprint || (needsMap(head) && !embedding.map)) return undefined;
  const prediction = new Map(predictWith(head, embedding.values, embedding.map).map(({ classId, probability }) => [classId, probability]));
  const largest = Math.max(...prediction.values());
  return classes.map((each) => {
    const probability = prediction.get(each.id) ?? 0;
    return { class: each, probability, leading: probability === largest };
  });
}
