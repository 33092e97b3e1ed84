// Some of many labelled embeddings.
import type { LabelledEmbeddings } from './headMethod';

/** The samples in these rows, in that order; a copy whose parent is not among them counts as captured. */
export function subset(
  { embeddings, embeddingLength: d, classes, classIds, parents }: LabelledEmbeddings,
  places: ArrayLike<number>,
): LabelledEmbeddings {
  const rows = new Float32Array(places.length * d);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    rows.set(embeddings.subarray(place * d, place * d + d), i * d);
  }
  const learnt = { embeddings: rows, embeddingLength: d, classes: Uint16Array.from(places, (place) => classes[place] as number), classIds };
  if (!parents) return learnt;
  const rowOf = new Map(Array.from(places, (place, row) => [place, row]));
  return { ...learnt, parents: Int32Array.from(places, (place) => rowOf.get(parents[place] ?? -1) ?? -1) };
}
