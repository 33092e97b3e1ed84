// A backbone that stands in for MobileNetV2 at 224 where its real weights are not at hand: same input, same feature layer, few weights.
import { normalFrom, randomFrom } from '../../src/core/base/random';
import type { FarFiles } from './farServer';

const CHANNELS = 16;
const PATCH = 8;

/** What it stands in for, and what is wrong with it. */
export interface Drawn {
  readonly featureLayer?: string;
  readonly length?: number;
  /** Weight files, of about the same size. */
  readonly shards?: number;
  /** A layer's class in place of the ReLU between the two convolutions. */
  readonly between?: string;
}

/** The same seed gives the same files: `model.json` and the shards, below `folder`. */
export function drawnBackbone(
  folder: string,
  seed: number,
  { featureLayer = 'out_relu', length = 1280, shards = 2, between = 'ReLU' }: Drawn = {},
): FarFiles {
  const random = randomFrom(seed);
  const numbers = (count: number, spread: number) =>
    Buffer.from(Float32Array.from({ length: count }, () => spread * normalFrom(random)).buffer);
  const inbound = (from: string) => [[[from, 0, 0, {}]]];
  const conv = (name: string, from: string, filters: number, kernel: number, stride: number) => ({
    class_name: 'Conv2D',
    name,
    config: {
      name,
      filters,
      kernel_size: [kernel, kernel],
      strides: [stride, stride],
      padding: 'valid',
      use_bias: false,
      activation: 'linear',
      data_format: 'channels_last',
      dilation_rate: [1, 1],
    },
    inbound_nodes: inbound(from),
  });
  const relu = (name: string, from: string) => ({ class_name: 'ReLU', name, config: { name, max_value: 6 }, inbound_nodes: inbound(from) });
  const layers = [
    {
      class_name: 'InputLayer',
      name: 'input',
      config: { name: 'input', batch_input_shape: [null, 224, 224, 3], dtype: 'float32' },
      inbound_nodes: [],
    },
    conv('patches', 'input', CHANNELS, PATCH, 32),
    { ...relu('relu', 'patches'), class_name: between },
    conv('wide', 'relu', length, 1, 1),
    relu(featureLayer, 'wide'),
  ];
  const weights = [
    { name: 'patches/kernel', shape: [PATCH, PATCH, 3, CHANNELS], dtype: 'float32' },
    { name: 'wide/kernel', shape: [1, 1, CHANNELS, length], dtype: 'float32' },
  ];
  const paths = Array.from({ length: shards }, (_, i) => `group1-shard${i + 1}of${shards}.bin`);
  const topology = {
    modelTopology: {
      model_config: {
        class_name: 'Model',
        config: { name: 'drawn', layers, input_layers: [['input', 0, 0]], output_layers: [[featureLayer, 0, 0]] },
      },
    },
    weightsManifest: [{ paths, weights }],
  };
  const bytes = Buffer.concat([numbers(PATCH * PATCH * 3 * CHANNELS, 0.1), numbers(CHANNELS * length, 0.3)]);
  const from = (shard: number) => 4 * Math.floor((bytes.length * shard) / shards / 4);
  return {
    [`${folder}/model.json`]: Buffer.from(JSON.stringify(topology)),
    ...Object.fromEntries(paths.map((path, i) => [`${folder}/${path}`, bytes.subarray(from(i), from(i + 1))])),
  };
}
