// A TensorFlow graph as ONNX: the toy, and one with the parts of MobileNetV3 (squeeze and excite, hard swish, fused kernels),
// answer as TensorFlow.js runs them.
import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { beforeAll, expect, test } from 'vitest';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { normalFrom, randomFrom } from '../../core/base/random';
import type { LinearHead } from '../../core/heads/head';
import { buildGraphBackbone } from '../../ml/graphBackbone';
import { toyGraph } from '../../ml/toyGraph';
import type { BackboneBytes } from '../backboneNetwork';
import type { HeadDocument } from '../headDocument';
import { documentClassIds, predictFrom } from '../headDocument';
import { wholeOnnx } from './onnxModel';

beforeAll(async () => {
  await setBackend('cpu');
  await ready();
});

const random = randomFrom(3);
const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));

function documentOf(spec: BackboneSpec): HeadDocument & { readonly head: LinearHead } {
  const d = spec.embeddingLength;
  return {
    name: 'Fruit',
    classes: ['a', 'b', 'c'].map((name, place) => ({ name, colour: 0, samples: 1, place })),
    backbone: { ...spec, fingerprint: 'ab'.repeat(32) },
    head: { kind: 'linear', classIds: documentClassIds(3), embeddingLength: d, weights: draw(3 * d), bias: draw(3) },
    parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
    createdAt: '2026-01-02T03:04:05Z',
  };
}

/** The largest difference between the app and the file for two drawn pictures. */
async function difference(spec: BackboneSpec, bytes: BackboneBytes): Promise<number> {
  const backbone = await buildGraphBackbone(spec, bytes.topology, bytes.weights);
  if (!backbone.ok) throw new Error(backbone.error.detail);
  const document = documentOf(spec);
  const model = wholeOnnx(document, spec, bytes);
  if (!model.ok) throw new Error(model.error);
  const session = await InferenceSession.create(model.value, { executionProviders: ['wasm'] });
  let largest = 0;
  for (const factor of [7, 11]) {
    const rgba = Uint8ClampedArray.from({ length: spec.inputSize ** 2 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * factor) % 256));
    const { embeddings } = await backbone.value.embed(rgba, 1);
    expect(embeddings.some((value) => value !== 0)).toBe(true);
    const rgb = Uint8Array.from(rgba.filter((_, i) => i % 4 !== 3));
    const { probabilities } = await session.run({ pixels: new Tensor('uint8', rgb, [1, spec.inputSize, spec.inputSize, 3]) });
    const said = (await probabilities?.getData()) as Float32Array;
    predictFrom(document.head, embeddings).forEach(({ probability }, c) => {
      largest = Math.max(largest, Math.abs(probability - (said[c] ?? NaN)));
    });
  }
  backbone.value.dispose();
  await session.release();
  return largest;
}

test.each(['features', 'pool'] as const)('the toy graph up to its %s', async (output) => {
  const { spec, topology, weights } = toyGraph(output);
  expect(await difference(spec, { topology, weights })).toBeLessThan(1e-4);
});

test('squeeze and excite, hard swish, odd strides, a fused dense layer, and what is computed of shapes', async () => {
  const { spec, ...bytes } = likeMobileNetV3();
  expect(await difference(spec, bytes)).toBeLessThan(1e-4);
});

test('an operation that is not written is named, and so are bytes that are another’s', () => {
  const { spec, topology, weights } = toyGraph('pool');
  const other = topology.replace('"op":"DepthwiseConv2dNative"', '"op":"Softplus"').replace('"input":["relu","deep"]', '"input":["relu"]');
  expect(wholeOnnx(documentOf(spec), spec, { topology: other, weights })).toMatchObject({
    ok: false,
    error: expect.stringContaining('Softplus') as string,
  });
  expect(wholeOnnx(documentOf(spec), spec, { topology, weights: weights.slice(4) }).ok).toBe(false);
  const longer = documentOf({ ...spec, embeddingLength: 6 });
  expect(wholeOnnx(longer, spec, { topology, weights })).toMatchObject({
    ok: false,
    error: 'its embedding has 5 numbers and the head takes 6',
  });
});

/** 9 × 9 pictures, 4 numbers. */
function likeMobileNetV3() {
  const base64 = (text: string) => btoa(text);
  const FLOAT = { type: 'DT_FLOAT' };
  const list = (...values: number[]) => ({ list: { i: values.map(String) } });
  const fused = (...ops: string[]) => ({ list: { s: ops.map(base64) } });
  const window = (stride: number, padding: string) => ({
    T: FLOAT,
    strides: list(1, stride, stride, 1),
    dilations: list(1, 1, 1, 1),
    padding: { s: base64(padding) },
    data_format: { s: base64('NHWC') },
  });
  const nodes: object[] = [];
  const weights: { name: string; shape: number[]; dtype: string }[] = [];
  const parts: (Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer>)[] = [];
  const constant = (name: string, shape: number[], values?: Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>) => {
    const numbers = values ?? draw(shape.reduce((product, side) => product * side, 1));
    const dtype = numbers instanceof Int32Array ? 'DT_INT32' : 'DT_FLOAT';
    weights.push({ name, shape, dtype: numbers instanceof Int32Array ? 'int32' : 'float32' });
    parts.push(numbers);
    const tensor = { dtype, tensorShape: { dim: shape.map((size) => ({ size: String(size) })) } };
    nodes.push({ name, op: 'Const', attr: { dtype: { type: dtype }, value: { tensor } } });
    return name;
  };
  const node = (name: string, op: string, input: string[], attr: object = { T: FLOAT }) => {
    nodes.push({ name, op, input, attr });
    return name;
  };
  const one = (value: number) => constant(`c${weights.length}`, [], Float32Array.of(value));
  const hard = (from: string) =>
    node(`${from}_gate`, 'Mul', [node(`${from}_r6`, 'Relu6', [node(`${from}_3`, 'AddV2', [from, one(3)])]), one(1 / 6)]);
  nodes.push({
    name: 'picture',
    op: 'Placeholder',
    attr: { dtype: FLOAT, shape: { shape: { dim: ['-1', '9', '9', '3'].map((size) => ({ size })) } } },
  });
  const first = node('first', '_FusedConv2D', ['picture', constant('k1', [3, 3, 3, 4]), constant('b1', [4])], {
    ...window(2, 'SAME'),
    num_args: { i: '1' },
    fused_ops: fused('BiasAdd'),
    epsilon: { f: 0 },
  });
  const swished = node('swished', 'Mul', [first, hard(first)]);
  const deep = node('deep', 'FusedDepthwiseConv2dNative', [swished, constant('kd', [5, 5, 4, 1]), constant('bd', [4])], {
    ...window(2, 'SAME'),
    num_args: { i: '1' },
    fused_ops: fused('BiasAdd', 'Relu'),
  });
  const squeezed = node('squeezed', 'Mean', [deep, constant('axes', [2], Int32Array.of(1, 2))], { T: FLOAT, keep_dims: { b: true } });
  const narrow = node('narrow', '_FusedConv2D', [squeezed, constant('k2', [1, 1, 4, 2]), constant('b2', [2])], {
    ...window(1, 'VALID'),
    num_args: { i: '1' },
    fused_ops: fused('BiasAdd', 'Relu'),
    epsilon: { f: 0 },
  });
  const wide = node('wide', 'BiasAdd', [
    node('k3d', 'Conv2D', [narrow, constant('k3', [1, 1, 2, 4])], window(1, 'SAME')),
    constant('b3', [4]),
  ]);
  const excited = node('excited', 'Mul', [deep, hard(wide)]);
  const flat = node('flat', 'Squeeze', [node('pooled', 'Mean', [excited, 'axes'], { T: FLOAT, keep_dims: { b: true } })], {
    T: FLOAT,
    squeeze_dims: list(1, 2),
  });
  const dense = node('dense', '_FusedMatMul', [flat, constant('kw', [4, 4]), constant('bw', [4])], {
    T: FLOAT,
    num_args: { i: '1' },
    fused_ops: fused('BiasAdd'),
    transpose_a: { b: false },
    transpose_b: { b: false },
  });
  node('embedding', 'Identity', [node('shaped', 'Reshape', [dense, constant('shape', [2], Int32Array.of(-1, 4))])]);
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  parts.reduce((at, part) => {
    bytes.set(new Uint8Array(part.buffer), at);
    return at + part.byteLength;
  }, 0);
  const spec: BackboneSpec = {
    ...toyGraph().spec,
    output: 'embedding',
    featureLayer: 'embedding',
    inputSize: 9,
    embeddingLength: 4,
    scaling: { divide: 255, subtract: 0 },
  };
  const topology = JSON.stringify({
    format: 'graph-model',
    modelTopology: { node: nodes, library: {}, versions: { producer: 1000 } },
    weightsManifest: [{ paths: ['weights.bin'], weights }],
  });
  return { spec, topology, weights: bytes.buffer };
}
