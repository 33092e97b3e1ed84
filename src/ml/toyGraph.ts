// A tiny graph for tests, written down by hand: Placeholder → Pad → Conv2D (fused bias and Relu6) → depthwise → Mean;
// 6 × 6 pictures, 5 numbers.
import type { BackboneSpec } from '../core/backbones/backbones';
import { TEACHABLE_MACHINE_SCALING } from '../core/backbones/backbones';
import { normalFrom, randomFrom } from '../core/base/random';
import type { ToyBackbone } from './toyBackbone';

const SIDE = 6;
const LENGTH = 5;

const base64 = (text: string) => btoa(text);
const word = (text: string) => ({ s: base64(text) });
const list = (...values: number[]) => ({ list: { i: values.map(String) } });
const FLOAT = { type: 'DT_FLOAT' };

/** The values behind it, for whoever does the same arithmetic by hand. */
export interface ToyGraph extends ToyBackbone {
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
  readonly deep: Float32Array;
  readonly spec: BackboneSpec;
}

/** The same seed gives the same graph. `output` is a node: 'features' is n × 3 × 3 × 5, 'pool' n × 5. */
export function toyGraph(output: 'features' | 'pool' = 'pool', seed = 1): ToyGraph {
  const random = randomFrom(seed);
  const draw = (count: number) => Float32Array.from({ length: count }, () => normalFrom(random));
  const [kernel, bias, deep] = [draw(3 * 3 * 3 * LENGTH), draw(LENGTH), draw(3 * 3 * LENGTH)];
  const constant = (name: string, type: string, ...sides: number[]) => ({
    name,
    op: 'Const',
    attr: { dtype: { type }, value: { tensor: { dtype: type, tensorShape: { dim: sides.map((size) => ({ size: String(size) })) } } } },
  });
  const node = [
    {
      name: 'picture',
      op: 'Placeholder',
      attr: { dtype: FLOAT, shape: { shape: { dim: ['-1', SIDE, SIDE, 3].map((size) => ({ size: String(size) })) } } },
    },
    constant('paddings', 'DT_INT32', 4, 2),
    constant('kernel', 'DT_FLOAT', 3, 3, 3, LENGTH),
    constant('bias', 'DT_FLOAT', LENGTH),
    constant('deep', 'DT_FLOAT', 3, 3, LENGTH, 1),
    constant('axes', 'DT_INT32', 2),
    { name: 'padded', op: 'Pad', input: ['picture', 'paddings'], attr: { T: FLOAT, Tpaddings: { type: 'DT_INT32' } } },
    {
      name: 'relu',
      op: '_FusedConv2D',
      input: ['padded', 'kernel', 'bias'],
      attr: {
        T: FLOAT,
        num_args: { i: '1' },
        strides: list(1, 2, 2, 1),
        dilations: list(1, 1, 1, 1),
        padding: word('VALID'),
        data_format: word('NHWC'),
        fused_ops: { list: { s: [base64('BiasAdd'), base64('Relu6')] } },
        epsilon: { f: 0 },
        use_cudnn_on_gpu: { b: true },
      },
    },
    {
      name: 'features',
      op: 'DepthwiseConv2dNative',
      input: ['relu', 'deep'],
      attr: { T: FLOAT, strides: list(1, 1, 1, 1), dilations: list(1, 1, 1, 1), padding: word('SAME'), data_format: word('NHWC') },
    },
    { name: 'pool', op: 'Mean', input: ['features:0', 'axes'], attr: { T: FLOAT, keep_dims: { b: false }, Tidx: { type: 'DT_INT32' } } },
  ];
  const weights = [
    { name: 'paddings', shape: [4, 2], dtype: 'int32' },
    { name: 'kernel', shape: [3, 3, 3, LENGTH], dtype: 'float32' },
    { name: 'bias', shape: [LENGTH], dtype: 'float32' },
    { name: 'deep', shape: [3, 3, LENGTH, 1], dtype: 'float32' },
    { name: 'axes', shape: [2], dtype: 'int32' },
  ];
  const parts = [Int32Array.of(0, 0, 0, 1, 0, 1, 0, 0), kernel, bias, deep, Int32Array.of(1, 2)];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  parts.reduce((at, part) => {
    bytes.set(new Uint8Array(part.buffer), at);
    return at + part.byteLength;
  }, 0);
  return {
    kernel,
    bias,
    deep,
    spec: {
      id: `toy-graph-${output}`,
      name: 'Toy graph',
      url: 'toy-graph/model.json',
      files: [{ path: 'model.json' }, { path: 'weights.bin' }],
      format: 'graph',
      output,
      inputSize: SIDE,
      scaling: TEACHABLE_MACHINE_SCALING,
      featureLayer: output,
      embeddingLength: LENGTH,
      licence: 'none',
    },
    topology: JSON.stringify({
      format: 'graph-model',
      modelTopology: { node, library: {}, versions: { producer: 1000 } },
      weightsManifest: [{ paths: ['weights.bin'], weights }],
    }),
    weights: bytes.buffer,
  };
}
