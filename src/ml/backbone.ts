// A backbone that runs: pixels in, embeddings out, on whichever device TensorFlow.js has been given.
import { concat, mean, tensor4d, tidy } from '@tensorflow/tfjs-core';
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { EmbeddedPictures, MapPlace, MapShapes } from '../core/backbones/featureMaps';
import type { InsideWish, LookedInside } from '../core/backbones/insideView';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { WeightEntry } from '../core/network/weightManifest';
import type { LastBlock } from './fineTune';
import { foldNetwork } from './foldedNetwork';
import type { FoldedNetwork } from './foldedNetwork';
import { readTopology } from '../core/network/layersTopology';
import { lookInside } from './inside';
import { scaled } from './scaledPixels';
import type { UnpackedWeights } from './weights';
import { fingerprintOf, unpackWeights } from './weights';

/** Why a backbone cannot be made. */
export interface BuildFailure {
  readonly kind: 'topology' | 'weights' | 'fingerprint' | 'not-finite';
  readonly detail: string;
}

/** A backbone on the device. It holds tensors until `dispose`. */
export interface Backbone {
  readonly spec: BackboneSpec;
  readonly fingerprint: string;
  readonly weightCount: number;
  /** The feature maps that it can give beside an embedding. */
  readonly featureMaps: MapShapes;
  /**
   * Embeds n pictures, and gives the feature maps of `maps` from the same run. `pixels` are n × s × s × 4 bytes, RGBA, opaque.
   * The numbers are what the device gave, so the caller checks that they are finite. Rejects for a map that it cannot give.
   */
  embed(pixels: Uint8ClampedArray, n: number, maps?: readonly MapPlace[]): Promise<EmbeddedPictures>;
  /** Follows one picture through its blocks; absent for a graph, whose layers are not told apart. */
  readonly lookInside?: (pixels: Uint8ClampedArray, wish: InsideWish) => Promise<LookedInside>;
  /** What fine-tuning changes; absent where the backbone does not end with a 1 × 1 convolution. */
  readonly lastBlock?: LastBlock;
  dispose(): void;
}

/** Batches are run in these sizes only: devices pool buffers by exact size and never let one go. */
export const BATCH_SIZES = [16, 4, 1] as const;

/** Builds a backbone from checked bytes, compares its fingerprint with the catalogue's, and changes no global state. */
export async function buildBackbone(
  spec: BackboneSpec,
  topologyText: string,
  weightBytes: ArrayBuffer,
): Promise<Result<Backbone, BuildFailure>> {
  const topology = readTopology(topologyText, spec.featureLayer, spec.inputSize);
  if (!topology.ok) return fail({ kind: 'topology', detail: topology.error });
  const weights = await checkedWeights(spec, topology.value.weights, weightBytes);
  if (!weights.ok) return weights;
  const input = topology.value.layers.find(({ operation }) => operation.kind === 'input');
  if (input?.shape.width !== spec.inputSize || input.shape.height !== spec.inputSize) {
    return fail({ kind: 'topology', detail: `it takes ${input?.shape.width ?? 0} pixels and should take ${spec.inputSize}` });
  }
  const network = foldNetwork(topology.value, weights.value.byName);
  if (!network.ok) return fail({ kind: 'weights', detail: network.error });
  if (network.value.output.channels !== spec.embeddingLength) {
    network.value.dispose();
    return fail({
      kind: 'topology',
      detail: `its embedding has ${network.value.output.channels} numbers and should have ${spec.embeddingLength}`,
    });
  }
  const { output, lastBlock } = network.value;
  return ok({
    spec,
    fingerprint: weights.value.fingerprint,
    weightCount: weights.value.all.length,
    featureMaps: {
      ...(lastBlock && { beforeLastBlock: { ...output, channels: lastBlock.channels } }),
      afterLastBlock: output,
    },
    embed: (pixels, n, maps = []) => embedAll((input) => runOnce(network.value, input, maps), maps, BATCH_SIZES, spec, pixels, n),
    lookInside: (pixels, wish) => lookInside(network.value, spec, pixels, wish),
    ...(lastBlock && { lastBlock }),
    dispose: () => network.value.dispose(),
  });
}

/** Weights unpacked and named by their fingerprint; refused where the catalogue names another. */
export async function checkedWeights(
  spec: BackboneSpec,
  entries: readonly WeightEntry[],
  bytes: ArrayBuffer,
): Promise<Result<UnpackedWeights & { readonly fingerprint: string }, BuildFailure>> {
  const weights = unpackWeights(entries, bytes);
  if (!weights.ok) return fail({ kind: 'weights', detail: weights.error });
  const fingerprint = await fingerprintOf(weights.value.all);
  if (spec.fingerprint !== undefined && fingerprint !== spec.fingerprint) {
    return fail({ kind: 'fingerprint', detail: `its fingerprint begins with ${fingerprint.slice(0, 12)}` });
  }
  return ok({ ...weights.value, fingerprint });
}

/** The embeddings of a batch, and the maps in the order in which they were asked for. */
function runOnce(network: FoldedNetwork, input: Tensor4D, maps: readonly MapPlace[]): readonly Tensor[] {
  const { features, map } = maps.includes('beforeLastBlock') ? network.runWithMap(input) : { features: network.run(input), map: undefined };
  const embedding = mean(features, [1, 2]);
  if (!maps.includes('afterLastBlock')) features.dispose();
  return [embedding, ...maps.map((place) => (place === 'afterLastBlock' || !map ? features : map))];
}

/**
 * Runs n pictures in batches of the given sizes (largest first, the last one 1) with one read-back for all. `run` takes scaled
 * pixels, leaves them alone, and gives an embedding a row, then the maps of `maps` in their order.
 */
export async function embedAll(
  run: (input: Tensor4D, maps: readonly MapPlace[]) => readonly Tensor[],
  maps: readonly MapPlace[],
  batchSizes: readonly number[],
  spec: BackboneSpec,
  pixels: Uint8ClampedArray,
  n: number,
): Promise<EmbeddedPictures> {
  const [embeddings = new Float32Array(), ...given] = await runAll((input) => run(input, maps), batchSizes, spec, pixels, n);
  return { embeddings, maps: Object.fromEntries(maps.map((place, i) => [place, given[i] ?? new Float32Array()])) };
}

/** Several tensors a batch, each joined over the batches. */
async function runAll(
  run: (input: Tensor4D) => readonly Tensor[],
  batchSizes: readonly number[],
  spec: BackboneSpec,
  pixels: Uint8ClampedArray,
  n: number,
): Promise<readonly Float32Array[]> {
  const joined = tidy((): Tensor[] => {
    const parts: Tensor[][] = [];
    for (let first = 0; first < n;) {
      const size = batchSizes.find((batch) => batch <= n - first) ?? 1;
      const input = tensor4d(scaled(pixels, first, size, spec), [size, spec.inputSize, spec.inputSize, 3]);
      run(input).forEach((tensor, i) => (parts[i] ??= []).push(tensor));
      input.dispose();
      first += size;
    }
    return parts.flatMap((part) => (part.length > 1 ? [concat(part, 0)] : part));
  });
  try {
    return await Promise.all(joined.map((tensor) => tensor.data<'float32'>()));
  } finally {
    for (const tensor of joined) tensor.dispose();
  }
}
