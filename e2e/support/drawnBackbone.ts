// A backbone that stands in for MobileNetV2 at 224 where its real weights are not at hand: same input, same feature layer, two weight files.
import { normalFrom, randomFrom } from '../../src/core/random';
import type { FarFiles } from './farServer';

const CHANNELS = 16;
const LENGTH = 1280;
const PATCH = 8;

/** The same seed gives the same files: `model.json` and two shards, below `folder`. */
export function drawnBackbone(folder: string, seed: number): FarFiles {
  const random = randomFrom(seed);
  const numbers = (count: number, spread: number) => Buffer.from(Float32Array.from({ length: count }, () => spread * normalFrom(random)).buffer);
  const inbound = (from: string) => [[[from, 0, 0, {}]]];
  const conv = (name: string, from: string, filters: number, kernel: number, stride: number) => ({
    class_name: 'Conv2D',
    name,
    config: { name, filters, kernel_size: [kernel, kernel], strides: [stride, stride], padding: 'valid', use_bias: false, activation: 'linear', data_format: 'channels_last', dilation_rate: [1, 1] },
    inbound_nodes: inbound(from),
  });
  const relu = (name: string, from: string) => ({ class_name: 'ReLU', name, config: { name, max_value: 6 }, inbound_nodes: inbound(from) });
  const layers = [
    { class_name: 'InputLayer', name: 'input', config: { name: 'input', batch_input_shape: [null, 224, 224, 3], dtype: 'float32' }, inbound_nodes: [] },
    conv('patches', 'input', CHANNELS, PATCH, 32),
    relu('relu', 'patches'),
    conv('wide', 'relu', LENGTH, 1, 1),
    relu('out_relu', 'wide'),
  ];
  const weights = [
    { name: 'patches/kernel', shape: [PATCH, PATCH, 3, CHANNELS], dtype: 'float32' },
    { name: 'wide/kernel', shape: [1, 1, CHANNELS, LENGTH], dtype: 'float32' },
  ];
  const topology = {
    modelTopology: { model_config: { class_name: 'Model', config: { name: 'drawn', layers, input_layers: [['input', 0, 0]], output_layers: [['out_relu', 0, 0]] } } },
    weightsManifest: [{ paths: ['group1-shard1of2.bin', 'group1-shard2of2.bin'], weights }],
  };
  return {
    [`${folder}/model.json`]: Buffer.from(JSON.stringify(topology)),
    [`${folder}/group1-shard1of2.bin`]: numbers(PATCH * PATCH * 3 * CHANNELS, 0.1),
    [`${folder}/group1-shard2of2.bin`]: numbers(CHANNELS * LENGTH, 0.3),
  };
}
