// UMAP of samples whose nearest neighbours are known, step by step, from a seed.
import { UMAP } from 'umap-js';
import { randomFrom } from '../core/base/random';
import { LEAST_FOR_UMAP } from '../core/embeddingMap/mapMethods';
import type { Neighbours } from '../core/embeddingMap/neighbours';

/**
 * McInnes, Healy & Melville, UMAP: Uniform Manifold Approximation and Projection for Dimension Reduction, 2018, arXiv 1802.03426; the
 * steps are umap-js's. The same samples and seed give the same n × 2 places on every machine. Yields the share that is done, 0 … 1.
 * @throws RangeError for fewer than LEAST_FOR_UMAP samples.
 */
export function* umapOf({ count, rows, distances }: Neighbours, n: number, seed: number): Generator<number, Float32Array<ArrayBuffer>> {
  if (n < LEAST_FOR_UMAP) throw new RangeError(`invalid samples: ${n}, at least ${LEAST_FOR_UMAP} make a map`);
  // Its lists begin with the sample itself, as those of the paper's own code do.
  const listed = <Value>(self: (i: number) => Value, others: (at: number) => Value) =>
    Array.from({ length: n }, (_, i) => [self(i), ...Array.from({ length: count }, (__, j) => others(i * count + j))]);
  const umap = new UMAP({ nComponents: 2, nNeighbors: count + 1, minDist: 0.1, random: randomFrom(seed) });
  umap.setPrecomputedKNN(
    listed(
      (i) => i,
      (at) => rows[at] ?? 0,
    ),
    listed(
      () => 0,
      (at) => distances[at] ?? 0,
    ),
  );
  // With neighbours given, of the samples it asks only how many there are.
  const epochs = umap.initializeFit(Array.from({ length: n }, () => [0]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    umap.step();
    yield (epoch + 1) / epochs;
  }
  return Float32Array.from(umap.getEmbedding().flat());
}
