// Drawn recordings of near-duplicates as samples, and a table of held-out predictions worked through: for the tests of it.
import { atOnce } from '../../base/atOnce';
import { normalFrom, randomFrom } from '../../base/random';
import type { HeldOutColumns, HeldOutMaker } from '../../evaluation/heldOut';
import type { EmbeddedRows } from '../../evaluation/nearestLearnt';
import { emptySplit, foldedRows, grownSplit } from '../../evaluation/projectSplit';
import { teachableMachinePreset } from '../epochSettings';
import type { EvaluatedChoice } from '../evaluatedChoice';
import type { LabelledEmbeddings } from '../headMethod';

export const D = 96;

/** A sample as a person would have it: a name, an embedding, a class and the recording it is of. */
export interface Drawn {
  readonly name: number;
  readonly values: Float32Array;
  readonly classId: string;
  readonly burst: string;
}

/** No two samples share a name. */
let names = 1_000;

/** Recordings of near-duplicates, `apart` units from the recordings of other classes. */
export function recording(classId: string, burst: string, count: number, apart: number, seed: number): Drawn[] {
  const random = randomFrom(seed);
  const scene = Float32Array.from({ length: D }, (_, j) => normalFrom(random) + (j === classId.charCodeAt(0) % D ? apart : 0));
  return Array.from({ length: count }, () => ({
    name: names++,
    values: scene.map((value) => value + 0.05 * normalFrom(random)),
    classId,
    burst,
  }));
}

/** The drawn recordings as rows to learn from, classes in the order of their names. */
export function samplesOf(all: readonly Drawn[]): LabelledEmbeddings {
  const classIds = [...new Set(all.map(({ classId }) => classId))].sort();
  return {
    embeddings: Float32Array.from(all.flatMap(({ values }) => [...values])),
    embeddingLength: D,
    classes: Uint16Array.from(all, ({ classId }) => classIds.indexOf(classId)),
    classIds,
  };
}

/** The drawn recordings as rows with their folds; without a split, by a new one from seed 1. */
export function rowsOf(all: readonly Drawn[], split = grownSplit(emptySplit(1), all)): EmbeddedRows {
  const samples = samplesOf(all);
  return {
    ...foldedRows(split, { ...samples, bursts: all.map(({ burst }) => burst) }),
    embeddings: samples.embeddings,
    embeddingLength: D,
    names: Uint32Array.from(all, ({ name }) => name),
  };
}

/** Goes through all steps at once and gives the table. */
export function run(steps: ReturnType<HeldOutMaker['make']>): HeldOutColumns {
  return atOnce(steps);
}

export const linear = { kind: 'linear', l2: 1e-3, balanced: true } as const;
export const choices: readonly EvaluatedChoice[] = [
  linear,
  { kind: 'nearest-mean' },
  { kind: 'nearest-neighbours', k: 3 },
  { kind: 'mlp', settings: { ...teachableMachinePreset, hidden: 8, epochs: 3 } },
];

export const set = ['a', 'b', 'c'].flatMap((classId, c) =>
  [0, 1, 2, 3].flatMap((r) => recording(classId, `${classId}${r}`, 4, 4, 10 * c + r + 1)),
);
