// From dataset and embeddings to the arrays that a head learns from.
import { copyKey, recipesOf } from '../core/augmentation';
import type { Dataset, Sample } from '../core/dataset';
import type { Embedding } from '../core/embedding';
import type { TrainingSamples } from '../core/heads/instant';
import type { LoadedBackbone } from '../engine/engine';
import type { AugmentationSlice } from './augmentationSlice';
import type { ProjectState } from './datasetSlice';

/** The copies that are wanted, and the embeddings there are of them. */
export type Altered = Pick<AugmentationSlice, 'augmentation' | 'copyEmbeddings'>;

/** What there is to learn from, with where it belongs. */
export interface TrainingProblem extends TrainingSamples {
  readonly project: ProjectState;
  readonly fingerprint: string;
  /** Captured samples by class id: copies are not counted. */
  readonly learntFrom: ReadonlyMap<string, number>;
  /** Rows that are altered copies. */
  readonly copyCount: number;
  /** Equal for two problems exactly when they hold the same samples and copies under the same classes, seen by the same backbone. */
  readonly key: string;
}

/**
 * Gathers the embedded samples of the classes that are switched on; classes without such a sample are left out.
 * Undefined when fewer than two classes remain. Independent of names, colours and order of classes, and of the order of
 * samples in the dataset: rows go by when they were taken, so that the newest is last and a deletion leaves no trace.
 * With `altered`, each sample's copies that are embedded stand right behind it, in its class and its burst.
 */
export function problemOf(
  dataset: Dataset,
  embeddings: ReadonlyMap<string, Embedding>,
  { embeddingLength, fingerprint }: LoadedBackbone,
  project: ProjectState,
  altered?: Altered,
): TrainingProblem | undefined {
  const on = new Set(dataset.classes.filter(({ enabled }) => enabled).map(({ id }) => id));
  const captured: { values: Float32Array; sample: Sample }[] = [];
  for (const sample of dataset.samples) {
    const embedding = on.has(sample.classId) ? embeddings.get(sample.id) : undefined;
    if (embedding?.fingerprint === fingerprint) captured.push({ values: embedding.values, sample });
  }
  captured.sort(({ sample: a }, { sample: b }) => a.takenAt - b.takenAt || (a.id < b.id ? -1 : 1));
  const rows: Row[] = [];
  for (const { values, sample } of captured) {
    const parent = rows.length;
    rows.push({ values, sample, id: sample.id, parent: -1 });
    for (const copy of altered ? copiesOf(sample, altered, fingerprint) : []) rows.push({ ...copy, sample, parent });
  }
  const learntFrom = new Map<string, number>();
  for (const { sample: { classId } } of captured) learntFrom.set(classId, (learntFrom.get(classId) ?? 0) + 1);
  const classIds = [...learntFrom.keys()].sort();
  if (classIds.length < 2) return undefined;

  const indexOf = new Map(classIds.map((id, index) => [id, index]));
  const packed = new Float32Array(rows.length * embeddingLength);
  const classes = new Uint16Array(rows.length);
  rows.forEach(({ values, sample }, i) => {
    packed.set(values, i * embeddingLength);
    classes[i] = indexOf.get(sample.classId) ?? 0;
  });
  return {
    embeddings: packed,
    embeddingLength,
    classes,
    classIds,
    ids: rows.map(({ id }) => id),
    bursts: rows.map(({ sample }) => sample.burst),
    project,
    fingerprint,
    ...(rows.length > captured.length && { parents: Int32Array.from(rows, ({ parent }) => parent) }),
    learntFrom,
    copyCount: rows.length - captured.length,
    key: [fingerprint, ...rows.map(({ id, sample: { classId } }) => `${id}:${classId}`)].join(),
  };
}

/** One row: a captured sample, or a copy of the one in row `parent`. */
interface Row {
  readonly values: Float32Array;
  readonly sample: Sample;
  readonly id: string;
  readonly parent: number;
}

function copiesOf({ id }: Sample, { augmentation, copyEmbeddings }: Altered, fingerprint: string): readonly Pick<Row, 'values' | 'id'>[] {
  return recipesOf(id, augmentation).flatMap((recipe) => {
    const key = copyKey(id, recipe);
    const embedding = copyEmbeddings.get(key);
    return embedding?.fingerprint === fingerprint ? [{ values: embedding.values, id: key }] : [];
  });
}
