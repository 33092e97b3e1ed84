// From dataset and embeddings to the arrays that a head learns from.
import type { Dataset, Sample } from '../core/dataset';
import type { Embedding } from '../core/embedding';
import type { TrainingSamples } from '../core/heads/instant';
import type { LoadedBackbone } from '../engine/engine';
import type { ProjectState } from './datasetSlice';

/** What there is to learn from, with where it belongs. */
export interface TrainingProblem extends TrainingSamples {
  readonly project: ProjectState;
  readonly fingerprint: string;
  readonly learntFrom: ReadonlyMap<string, number>;
  /** Equal for two problems exactly when they hold the same samples under the same classes, seen by the same backbone. */
  readonly key: string;
}

/**
 * Gathers the embedded samples of the classes that are switched on; classes without such a sample are left out.
 * Undefined when fewer than two classes remain. Independent of names, colours and order of classes, and of the order of
 * samples in the dataset: rows go by when they were taken, so that the newest is last and a deletion leaves no trace.
 */
export function problemOf(
  dataset: Dataset,
  embeddings: ReadonlyMap<string, Embedding>,
  { embeddingLength, fingerprint }: LoadedBackbone,
  project: ProjectState,
): TrainingProblem | undefined {
  const on = new Set(dataset.classes.filter(({ enabled }) => enabled).map(({ id }) => id));
  const rows: { values: Float32Array; sample: Sample }[] = [];
  for (const sample of dataset.samples) {
    const embedding = on.has(sample.classId) ? embeddings.get(sample.id) : undefined;
    if (embedding?.fingerprint === fingerprint) rows.push({ values: embedding.values, sample });
  }
  rows.sort(({ sample: a }, { sample: b }) => a.takenAt - b.takenAt || (a.id < b.id ? -1 : 1));
  const learntFrom = new Map<string, number>();
  for (const { sample: { classId } } of rows) learntFrom.set(classId, (learntFrom.get(classId) ?? 0) + 1);
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
    ids: rows.map(({ sample }) => sample.id),
    bursts: rows.map(({ sample }) => sample.burst),
    project,
    fingerprint,
    learntFrom,
    key: [fingerprint, ...rows.map(({ sample: { id, classId } }) => `${id}:${classId}`)].join(),
  };
}
