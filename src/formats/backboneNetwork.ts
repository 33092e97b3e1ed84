// A backbone as a checked network with its weights, to be written in another format; a fine-tuned block in place of its last convolution.
import type { BackboneSpec } from '../core/backbones/backbones';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { FineTunedHead } from '../core/heads/fineTuned';
import type { Layer } from '../core/network/layersTopology';
import { readTopology } from '../core/network/layersTopology';
import type { Weight } from '../core/network/unpackedWeights';
import { unpackWeights } from '../core/network/unpackedWeights';

/** The bytes of the backbone that a head stands on. */
export interface BackboneBytes {
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

export interface BackboneNetwork {
  readonly layers: readonly Layer[];
  readonly weights: ReadonlyMap<string, Weight>;
  /** The layer whose map is averaged to give the embedding. */
  readonly output: string;
}

/** Reads it up to its feature layer; why not, for developers. */
export function backboneNetwork(
  { featureLayer, inputSize }: Pick<BackboneSpec, 'featureLayer' | 'inputSize'>,
  bytes: BackboneBytes,
): Result<BackboneNetwork, string> {
  const read = readTopology(bytes.topology, featureLayer, inputSize);
  if (!read.ok) return read;
  const unpacked = unpackWeights(read.value.weights, bytes.weights);
  if (!unpacked.ok) return unpacked;
  return ok({ layers: read.value.layers, weights: unpacked.value.byName, output: featureLayer });
}

/** The last convolution, with its normalisation and activation, gives way to the one that was fine-tuned. */
export function withTunedBlock(network: BackboneNetwork, head: FineTunedHead): Result<BackboneNetwork, string> {
  const byName = new Map(network.layers.map((layer) => [layer.name, layer]));
  let last = byName.get(network.output);
  const dropped = new Set<string>();
  while (last && ['activation', 'batch-norm', 'identity'].includes(last.operation.kind)) {
    dropped.add(last.name);
    last = byName.get(last.inputs[0] ?? '');
  }
  const before = byName.get(last?.inputs[0] ?? '');
  if (last?.operation.kind !== 'conv' || before?.shape.channels !== head.channels) return fail('its last block is another');
  dropped.add(last.name);
  const { embeddingLength: d, channels } = head;
  const name = 'tuned_conv';
  const activation = head.activation;
  const layer = (suffix: string, operation: Layer['operation'], input: string): Layer => ({
    name: suffix,
    operation,
    inputs: [input],
    shape: { ...before.shape, channels: d },
  });
  const window = { kernel: [1, 1], strides: [1, 1], dilation: [1, 1], padding: 'same', bias: true, activation: 'linear' } as const;
  return ok({
    layers: [
      ...network.layers.filter((each) => !dropped.has(each.name)),
      layer(name, { kind: 'conv', filters: d, ...window }, before.name),
      layer('tuned', { kind: 'activation', activation }, name),
    ],
    weights: new Map([
      ...network.weights,
      [`${name}/kernel`, { shape: [1, 1, channels, d], values: Float32Array.from(head.blockWeights) }],
      [`${name}/bias`, { shape: [d], values: Float32Array.from(head.blockBias) }],
    ]),
    output: 'tuned',
  });
}
