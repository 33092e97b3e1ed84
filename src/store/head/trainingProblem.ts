// From dataset and embeddings to what a head learns from. The embeddings stay where they are: a change of one sample packs nothing.
import { namedAugmentations } from '../../core/dataset/augmentation';
import type { Dataset, Sample } from '../../core/dataset/dataset';
import type { Embedding } from '../../core/backbones/embedding';
import type { TrainingSamples } from '../../core/heads/instant';
import type { TrainingRows } from '../../core/heads/trainingRows';
import { packed } from '../../core/base/packed';
import type { LoadedBackbone } from '../../engine/engine';
import type { ProjectSettings } from '../../core/project/settings';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { ProjectState } from '../base/projectState';
import { problemKey } from './problemKey';

/** The copies that are wanted, and the embeddings there are of them. */
export type Augmented = Pick<AugmentationSlice, 'augmentedEmbeddings'> & { readonly settings: Pick<ProjectSettings, 'augmentation'> };

/** What there is to learn from, with where it belongs. `embeddings` is packed when it is first asked for. */
export interface TrainingProblem extends TrainingSamples, TrainingRows {
  readonly project: ProjectState;
  readonly fingerprint: string;
  /** Captured samples by class id: copies are not counted. */
  readonly learntFrom: ReadonlyMap<string, number>;
  /** Rows that are altered copies. */
  readonly augmentedCount: number;
  /** Equal for two problems that hold the same samples and copies under the same classes, seen by the same backbone; else another. */
  readonly key: string;
}

/**
 * Collects the embedded samples of the classes that are switched on; classes without such a sample are left out.
 * Undefined when fewer than two classes remain. Independent of names, colours and order of classes, and of the order of
 * samples in the dataset: rows go by when they were taken, so that the newest is last and a deletion leaves no trace.
 * With `augmented`, each sample's copies that are embedded stand right behind it, in its class and its burst.
 * The very same problem for as long as nothing changes that it is made of: a new name of a class costs nothing.
 */
export function problemOf(
  dataset: Dataset,
  embeddings: ReadonlyMap<string, Embedding>,
  loaded: Pick<LoadedBackbone, 'embeddingLength' | 'fingerprint'>,
  project: ProjectState,
  augmented?: Augmented,
): TrainingProblem | undefined {
  const { samples } = dataset;
  const on = dataset.classes
    .filter(({ enabled }) => enabled)
    .map(({ id }) => id)
    .sort();
  const { fingerprint, embeddingLength } = loaded;
  const copies = augmented?.settings.augmentation.on ? augmented : undefined;
  const madeOf = [embeddings, fingerprint, embeddingLength, project, copies?.settings.augmentation, copies?.augmentedEmbeddings, ...on];
  const known = latest.get(samples) ?? [];
  const same = known.find((each) => each.madeOf.length === madeOf.length && madeOf.every((part, i) => part === each.madeOf[i]));
  if (same) return same.problem;
  const problem = collected(samples, new Set(on), embeddings, loaded, project, copies);
  latest.set(samples, [{ madeOf, problem }, ...known.slice(0, KEPT - 1)]);
  return problem;
}

/** The recordings of a problem's rows, but for those that rows were kept back of: no split tears a recording. */
export function recordingsLearnt({ bursts }: Pick<TrainingProblem, 'bursts'>, keptBack: readonly number[] = []): ReadonlySet<string> {
  const kept = new Set(keptBack.map((row) => bursts[row]));
  return new Set(bursts.filter((burst) => !kept.has(burst)));
}

/** What was collected last from a list of samples, with what it was made of beside them. */
const latest = new WeakMap<
  readonly Sample[],
  readonly { readonly madeOf: readonly unknown[]; readonly problem: TrainingProblem | undefined }[]
>();

/** The same samples are asked for with and without their copies, and for each backbone that is compared. */
const KEPT = 8;

function collected(
  samples: readonly Sample[],
  on: ReadonlySet<string>,
  embeddings: ReadonlyMap<string, Embedding>,
  { embeddingLength, fingerprint }: Pick<LoadedBackbone, 'embeddingLength' | 'fingerprint'>,
  project: ProjectState,
  augmented: Augmented | undefined,
): TrainingProblem | undefined {
  const captured: { values: Float32Array; sample: Sample }[] = [];
  const learntFrom = new Map<string, number>();
  for (const sample of samples) {
    const { id, classId } = sample;
    const embedding = on.has(classId) ? embeddings.get(id) : undefined;
    if (embedding?.fingerprint !== fingerprint) continue;
    captured.push({ values: embedding.values, sample });
    learntFrom.set(classId, (learntFrom.get(classId) ?? 0) + 1);
  }
  const classIds = [...learntFrom.keys()].sort();
  if (classIds.length < 2) return undefined;
  captured.sort(({ sample: a }, { sample: b }) => a.takenAt - b.takenAt || (a.id < b.id ? -1 : 1));

  const rows: Row[] = [];
  for (const { values, sample } of captured) {
    const parent = rows.length;
    rows.push({ values, sample, id: sample.id, parent: -1 });
    for (const copy of augmented ? augmentedOf(sample, augmented, fingerprint) : []) rows.push({ ...copy, sample, parent });
  }
  const indexOf = new Map(classIds.map((id, index) => [id, index]));
  let numbers: Float32Array | undefined;
  const all = rows.map(({ values }) => values);
  return {
    rows: all,
    get embeddings() {
      return (numbers ??= packed(all, embeddingLength));
    },
    embeddingLength,
    classes: Uint16Array.from(rows, ({ sample }) => indexOf.get(sample.classId) ?? 0),
    classIds,
    ids: rows.map(({ id }) => id),
    bursts: rows.map(({ sample }) => sample.burst),
    project,
    fingerprint,
    ...(rows.length > captured.length && { parents: Int32Array.from(rows, ({ parent }) => parent) }),
    learntFrom,
    augmentedCount: rows.length - captured.length,
    key: problemKey(fingerprint, rows),
  };
}

/** One row: a captured sample, or a copy of the one in row `parent`. */
interface Row {
  readonly values: Float32Array;
  readonly sample: Sample;
  readonly id: string;
  readonly parent: number;
}

function augmentedOf(
  { id }: Sample,
  { settings, augmentedEmbeddings }: Augmented,
  fingerprint: string,
): readonly Pick<Row, 'values' | 'id'>[] {
  return namedAugmentations(id, settings.augmentation).flatMap(({ key }) => {
    const embedding = augmentedEmbeddings.get(key);
    return embedding?.fingerprint === fingerprint ? [{ values: embedding.values, id: key }] : [];
  });
}
