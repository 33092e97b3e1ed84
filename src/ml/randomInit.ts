// The random-init baseline: a network that never learned, its kernels drawn from a seed and its batch norms fitted to some pictures,
// so that it is no straw man.
import { add, moments, tensor4d, tidy } from '@tensorflow/tfjs-core';
import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { BackboneSpec } from '../core/backbones/backbones';
import { noisePictures } from '../core/backbones/noisePictures';
import type { Random } from '../core/base/random';
import { normalFrom, randomFrom } from '../core/base/random';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { scaled } from './scaledPixels';
import { foldNetwork } from './foldedNetwork';
import type { Layer, Topology } from '../core/network/layersTopology';
import type { WeightEntry } from '../core/network/weightManifest';
import { jsonTextOf, refusing } from '../core/network/checkedJson';
import { readTopology } from '../core/network/layersTopology';
import type { Weight } from './weights';
import { nameOf } from './weights';

/** It as any other backbone's bytes: its `model.json`, and float32 weights in manifest order. */
export interface RandomInitBytes {
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

/** Noise pictures that stand in for a person's, while there are none. */
const NOISE_PICTURES = 32;

/**
 * Makes a backbone's random-init baseline. Kernels are drawn as He et al. do (arXiv 1502.01852: normal, variance 2 / fan-in), γ = 1, β = 0,
 * and each batch norm's mean and variance are those of its own input over all positions of the calibration pictures, layer by layer.
 * `topologyText` is the `model.json` of the network; `pixels` are n × s × s × 4 bytes, RGBA, opaque; n = 0 takes seeded noise.
 * The same seed and pictures give the same weights on the same kind of device. The error follows "the backbone cannot be used: ".
 */
export async function makeRandomInit(
  { inputSize, scaling, featureLayer }: Pick<BackboneSpec, 'inputSize' | 'scaling' | 'featureLayer'>,
  topologyText: string,
  seed: number,
  pixels: Uint8ClampedArray,
  n: number,
): Promise<Result<RandomInitBytes, string>> {
  const topology = readTopology(topologyText, featureLayer);
  if (!topology.ok) return topology;
  const { all, byName } = drawnWeights(topology.value.weights, randomFrom(seed));
  const count = n === 0 ? NOISE_PICTURES : n;
  const pictures = n === 0 ? noisePictures(NOISE_PICTURES, inputSize, seed) : pixels;
  const input = tensor4d(scaled(pictures, 0, count, { inputSize, scaling }), [count, inputSize, inputSize, 3]);
  const refusal = await calibrate(topology.value, byName, input);
  if (refusal !== undefined) return fail(refusal);
  const plain = refusing(() => withoutPacking(topologyText));
  return plain.ok ? ok({ topology: plain.value, weights: all.buffer }) : plain;
}

/** All weights in manifest order, with a view for each; the statistics are 0 and 1 until they are calibrated. */
function drawnWeights(entries: readonly WeightEntry[], random: Random) {
  const sizeOf = ({ shape }: WeightEntry) => shape.reduce((product, side) => product * side, 1);
  const all = new Float32Array(entries.reduce((sum, entry) => sum + sizeOf(entry), 0));
  const byName = new Map<string, Weight>();
  let at = 0;
  for (const entry of entries) {
    const values = all.subarray(at, at + sizeOf(entry));
    const part = nameOf(entry).split('/').at(-1) ?? '';
    if (part.endsWith('kernel')) {
      const spread = Math.sqrt(2 / fanIn(entry.shape, part));
      for (let i = 0; i < values.length; i++) values[i] = spread * normalFrom(random);
    } else if (part === 'gamma' || part === 'moving_variance') values.fill(1);
    byName.set(nameOf(entry), { shape: entry.shape, values });
    at += values.length;
  }
  return { all, byName };
}

/** Inputs that one output adds up: a depthwise kernel's stay in their channel. */
function fanIn(shape: readonly number[], part: string): number {
  const summed = shape.slice(0, part === 'depthwise_kernel' ? -2 : -1);
  return Math.max(
    1,
    summed.reduce((product, side) => product * side, 1),
  );
}

/** Runs the pictures through layer by layer and writes each batch norm's statistics into its weights. Disposes `input`. */
async function calibrate({ layers }: Topology, weights: ReadonlyMap<string, Weight>, input: Tensor4D): Promise<string | undefined> {
  const maps = new Map<string, Tensor4D>();
  const lastUse = new Map(layers.flatMap(({ inputs }, at) => inputs.map((name): [string, number] => [name, at])));
  try {
    for (const [at, layer] of layers.entries()) {
      if (layer.operation.kind === 'input') {
        maps.set(layer.name, input);
        continue;
      }
      const inputs = layer.inputs.map((name) => maps.get(name)).filter((map) => map !== undefined);
      const [first] = inputs;
      if (!first) return `its layer “${layer.name}” has no input`;
      if (layer.operation.kind === 'batch-norm') await fitStatistics(layer, first, weights);
      const output = applied(layer, first, inputs.slice(1), layers, weights);
      if (!output.ok) return output.error;
      maps.set(layer.name, output.value);
      for (const name of new Set(layer.inputs)) {
        if (lastUse.get(name) !== at) continue;
        maps.get(name)?.dispose();
        maps.delete(name);
      }
    }
    return undefined;
  } finally {
    input.dispose();
    for (const map of maps.values()) map.dispose();
  }
}

async function fitStatistics({ name }: Layer, map: Tensor4D, weights: ReadonlyMap<string, Weight>): Promise<void> {
  const { mean, variance } = tidy(() => moments(map, [0, 1, 2]));
  const [means, variances] = await Promise.all([mean.data<'float32'>(), variance.data<'float32'>()]);
  mean.dispose();
  variance.dispose();
  for (const [part, values] of [
    ['moving_mean', means],
    ['moving_variance', variances],
  ] as const) {
    const kept = weights.get(`${name}/${part}`)?.values;
    // One of another length is refused, by its name, when the layer is applied.
    if (kept?.length === values.length) kept.set(values);
  }
}

/** One layer's output, a tensor of its own. */
function applied(
  layer: Layer,
  first: Tensor4D,
  others: readonly Tensor4D[],
  layers: readonly Layer[],
  weights: ReadonlyMap<string, Weight>,
): Result<Tensor4D, string> {
  if (layer.operation.kind === 'identity') return ok(first.clone());
  if (layer.operation.kind === 'add') return ok(tidy(() => others.reduce<Tensor4D>((sum, map) => add(sum, map), first.clone())));
  const before = layers.find(({ name }) => name === layer.inputs[0]);
  if (!before) return fail(`its layer “${layer.name}” has no input`);
  // A network of this one layer: what a layer does is written down once.
  const alone = foldNetwork({ layers: [{ ...before, operation: { kind: 'input' }, inputs: [] }, layer], weights: [] }, weights);
  if (!alone.ok) return alone;
  try {
    return ok(alone.value.run(first));
  } finally {
    alone.value.dispose();
  }
}

/**
 * The same `model.json`, its weights no longer packed in fewer bits. Its text was read before, so it has this form.
 * Throws a Refusal where it is nested too deep.
 */
function withoutPacking(topologyText: string): string {
  const file = JSON.parse(topologyText) as { weightsManifest: { weights: Record<string, unknown>[] }[] };
  for (const group of file.weightsManifest) {
    group.weights = group.weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' }));
  }
  return jsonTextOf(file);
}
