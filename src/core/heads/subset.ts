// Some of many labelled embeddings.
import { gatherRows } from '../base/gatherRows';
import type { LabelledEmbeddings } from './headMethod';

/** The samples in these rows, in that order; a copy whose parent is not among them counts as captured. */
export function subset(
  { embeddings, embeddingLength: d, classes, classIds, parents }: LabelledEmbeddings,
  indices: ArrayLike<number>,
): LabelledEmbeddings {
  const learnt = {
    embeddings: gatherRows(embeddings, d, indices),
    embeddingLength: d,
    classes: Uint16Array.from(indices, (index) => classes[index] as number),
    classIds,
  };
  if (!parents) return learnt;
  const rowOf = new Map(Array.from(indices, (index, row) => [index, row]));
  return { ...learnt, parents: Int32Array.from(indices, (index) => rowOf.get(parents[index] ?? -1) ?? -1) };
}
