// The classes that predictions are shown for, also while their head is on its way: bars keep their places and are grey then.
import type { Class, Dataset } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import { headInUse } from './headInUse';
import type { OpenedHead, TrainedHead, Training } from './trainedHead';

interface Heads {
  readonly opened: OpenedHead | undefined;
  readonly trained: TrainedHead | undefined;
  readonly dataset: Dataset;
  readonly training: Training;
}

/** Those that the head in use knows; while none is, those that the one on its way will know; undefined before there can be one. */
export function barClasses({ opened, trained, dataset, training }: Heads): readonly Class[] | undefined {
  const head = headInUse(opened, trained, dataset);
  if (head) return head.classes;
  if (training.kind === 'missing') return undefined;
  const sampled = new Set(dataset.samples.map(({ classId }) => classId));
  const known = toldApart(dataset.classes).filter(({ id, enabled }) => enabled && sampled.has(id));
  return known.length < 2 ? undefined : known;
}
