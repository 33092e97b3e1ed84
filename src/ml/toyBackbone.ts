// A tiny seeded backbone for tests: two convolutions, one batch norm, 8 × 8 pictures, 6 numbers.
import type { BackboneSpec } from '../core/backbones/backbones';
import { TEACHABLE_MACHINE_SCALING } from '../core/backbones/backbones';
import { normalFrom, randomFrom } from '../core/base/random';

/** A backbone small enough to be written down in a test. */
export interface ToyBackbone {
  readonly spec: BackboneSpec;
  readonly topology: string;
  readonly weights: ArrayBuffer;
}

const SIZE = 8;
const LENGTH = 6;

/** The same seed gives the same backbone. */
export function toyBackbone(seed = 1): ToyBackbone {
  const layer = (class_name: string, name: string, config: object, from?: string) => ({
    class_name,
    name,
    config: { name, ...config },
    inbound_nodes: from === undefined ? [] : [[[from, 0, 0, {}]]],
  });
  const window = { data_format: 'channels_last', dilation_rate: [1, 1], activation: 'linear', padding: 'same' };
  const layers = [
    layer('InputLayer', 'input', { batch_input_shape: [null, SIZE, SIZE, 3], dtype: 'float32' }),
    layer('Conv2D', 'first', { ...window, filters: 4, kernel_size: [3, 3], strides: [2, 2], use_bias: false }, 'input'),
    layer('BatchNormalization', 'norm', { axis: -1, epsilon: 0.001, center: true, scale: true }, 'first'),
    layer('ReLU', 'relu', { max_value: 6 }, 'norm'),
    layer('DepthwiseConv2D', 'deep', { ...window, kernel_size: [3, 3], strides: [1, 1], use_bias: true, depth_multiplier: 1 }, 'relu'),
    {
      ...layer('Add', 'sum', {}),
      inbound_nodes: [
        [
          ['relu', 0, 0, {}],
          ['deep', 0, 0, {}],
        ],
      ],
    },
    layer('Conv2D', 'last', { ...window, filters: LENGTH, kernel_size: [1, 1], strides: [1, 1], use_bias: true }, 'sum'),
    layer('ReLU', 'features', { max_value: null }, 'last'),
    layer('GlobalAveragePooling2D', 'pool', { data_format: 'channels_last' }, 'features'),
  ];
  const shapes: [string, number[]][] = [
    ['first/kernel', [3, 3, 3, 4]],
    ['norm/gamma', [4]],
    ['norm/beta', [4]],
    ['norm/moving_mean', [4]],
    ['norm/moving_variance', [4]],
    ['deep/depthwise_kernel', [3, 3, 4, 1]],
    ['deep/bias', [4]],
    ['last/kernel', [1, 1, 4, LENGTH]],
    ['last/bias', [LENGTH]],
  ];
  const random = randomFrom(seed);
  const values = shapes.flatMap(([name, shape]) =>
    Array.from({ length: shape.reduce((product, side) => product * side, 1) }, () => {
      const drawn = normalFrom(random);
      return name.endsWith('variance') ? Math.abs(drawn) + 0.5 : drawn;
    }),
  );
  return {
    spec: {
      id: `toy-${seed}`,
      name: 'Toy',
      url: 'toy/model.json',
      files: [{ path: 'model.json' }, { path: 'weights.bin' }],
      inputSize: SIZE,
      scaling: TEACHABLE_MACHINE_SCALING,
      featureLayer: 'features',
      embeddingLength: LENGTH,
      licence: 'none',
    },
    topology: JSON.stringify({
      format: 'layers-model',
      modelTopology: {
        model_config: {
          class_name: 'Model',
          config: { name: 'toy', layers, input_layers: [['input', 0, 0]], output_layers: [['pool', 0, 0]] },
        },
      },
      weightsManifest: [{ paths: ['weights.bin'], weights: shapes.map(([name, shape]) => ({ name, shape, dtype: 'float32' })) }],
    }),
    weights: Float32Array.from(values).buffer,
  };
}
