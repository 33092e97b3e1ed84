// From dataset and embeddings to the arrays a solver takes.
import type { Dataset } from '../core/dataset';
import type { Embedding } from '../core/embedding';
import type { LinearHead } from '../core/head';
import type { LogisticProblem } from '../core/solvers/logistic';
import type { LoadedBackbone } from '../engine/engine';
import type { ProjectState } from './datasetSlice';

/** A solver's problem with the names of its parts. */
export interface TrainingProblem extends LogisticProblem {
  readonly project: ProjectState;
  readonly fingerprint: string;
  /** Class `classIds[i]` has index i. */
  readonly classIds: readonly string[];
  readonly learntFrom: ReadonlyMap<string, number>;
  /** Equal for two problems exactly when they hold the same samples under the same classes. */
  readonly key: string;
}

/**
 * Gathers the embedded samples of the classes that are switched on; classes without such a sample are left out.
 * Undefined when fewer than two classes remain. Independent of names, colours and order of classes.
 */
export function problemOf(
  dataset: Dataset,
  embeddings: ReadonlyMap<string, Embedding>,
  { embeddingLength, fingerprint }: LoadedBackbone,
  project: ProjectState,
): TrainingProblem | undefined {
  const on = new Set(dataset.classes.filter(({ enabled }) => enabled).map(({ id }) => id));
  const rows: { values: Float32Array; id: string; classId: string }[] = [];
  for (const { id, classId } of dataset.samples) {
    const embedding = on.has(classId) ? embeddings.get(id) : undefined;
    if (embedding?.fingerprint === fingerprint) rows.push({ values: embedding.values, id, classId });
  }
  const learntFrom = new Map<string, number>();
  for (const { classId } of rows) learntFrom.set(classId, (learntFrom.get(classId) ?? 0) + 1);
  const classIds = [...learntFrom.keys()].sort();
  if (classIds.length < 2) return undefined;

  const indexOf = new Map(classIds.map((id, index) => [id, index]));
  const packed = new Float32Array(rows.length * embeddingLength);
  const classes = new Uint16Array(rows.length);
  rows.forEach(({ values, classId }, i) => {
    packed.set(values, i * embeddingLength);
    classes[i] = indexOf.get(classId) ?? 0;
  });
  return {
    embeddings: packed,
    embeddingLength,
    classes,
    classCount: classIds.length,
    project,
    fingerprint,
    classIds,
    learntFrom,
    key: rows.map(({ id, classId }) => `${id}:${classId}`).join(),
  };
}

/** An earlier head's weights arranged for these classes (zeros for a new one), to start the solver near the optimum. */
export function warmStart(head: LinearHead | undefined, classIds: readonly string[]) {
  if (!head) return undefined;
  const d = head.embeddingLength;
  const weights = new Float64Array(classIds.length * d);
  const bias = new Float64Array(classIds.length);
  classIds.forEach((id, c) => {
    const row = head.classIds.indexOf(id);
    if (row < 0) return;
    weights.set(head.weights.subarray(row * d, row * d + d), c * d);
    bias[c] = head.bias[row] ?? 0;
  });
  return { weights, bias };
}
