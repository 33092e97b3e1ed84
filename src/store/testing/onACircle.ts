// Numbers on a circle, taught as classes, with what anybody can compute of them again: for tests of the figures on the screens.
import { datasetOf } from '../../core/dataset/dataset';
import type { HeadChoice } from '../../core/heads/headChoice';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import type { Ready } from './evaluated';
import { ready } from './evaluated';
import { toyEmbedding, toyFile, toyPorts, toySpec } from './toyPorts';

/** A sample as it is: its class and its embedding. */
export interface RawSample {
  readonly c: number;
  readonly at: readonly number[];
}

export interface OnACircle {
  readonly store: AppStore;
  readonly made: Ready;
  readonly classIds: readonly string[];
  /** Class after class, in the order of their coming. Each so many are a recording. */
  readonly samples: readonly RawSample[];
  /** By sample. */
  readonly folds: readonly number[];
  /** The sample in each row of a table, by its id. */
  readonly placeOf: (id: string) => number;
}

/** A project with these numbers as pictures, a list for each class, `frames` of them a recording, and its evaluation. */
export async function onACircle(
  values: readonly (readonly number[])[],
  head: HeadChoice,
  change: Partial<Ports> = {},
  frames = 1,
): Promise<OnACircle> {
  let time = 0;
  const store = createAppStore(toyPorts({ now: () => (time += 100_000), ...change }));
  await store.getState().startProject();
  if (frames === 1) await store.getState().chooseBackbone(toySpec());
  while (store.getState().dataset.classes.length < values.length) store.getState().addClass();
  store.getState().chooseHead(head);
  const classIds = store.getState().dataset.classes.map(({ id }) => id);
  for (const [c, some] of values.entries())
    await store.getState().importFiles(
      some.map((value) => toyFile(value)),
      classIds[c] ?? '',
    );
  if (frames > 1) {
    const { classes, samples } = store.getState().dataset;
    const together = classIds.flatMap((id) =>
      samples
        .filter(({ classId }) => classId === id)
        .map((sample, i, own) => ({ ...sample, burst: own[i - (i % frames)]?.burst ?? sample.burst })),
    );
    store.setState({ dataset: datasetOf(classes, together) });
    await store.getState().chooseBackbone(toySpec());
  }
  const count = values.flat().length;
  const made = await ready(store, ({ headKind, table }) => headKind === head.kind && table.ids.length === count);
  const { dataset, projectSplit } = store.getState();
  return {
    store,
    made,
    classIds,
    samples: values.flatMap((some, c) => some.map((value) => ({ c, at: toyEmbedding(value) }))),
    folds: dataset.samples.map(({ burst }) => projectSplit?.split.folds.findIndex((bursts) => bursts.includes(burst)) ?? -1),
    placeOf: (id) => dataset.samples.findIndex((sample) => sample.id === id),
  };
}

/** The Euclidean length. */
export function length(vector: readonly number[]): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

/** The cosine of the angle between two vectors of one length, −1 … 1. */
export function cosineOf(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0) / (length(a) * length(b));
}
