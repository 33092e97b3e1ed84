// ONNX files are run by onnxruntime: each kind of head, each kind of layer, the built-in backbone and the MobileNets answer as here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { pictureSide, TEACHABLE_MACHINE_SCALING } from '../../core/backbones/backbones';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import { farCatalogue } from '../../core/backbones/catalogue';
import { normalFrom, randomFrom } from '../../core/base/random';
import { atTemperature } from '../../core/evaluation/temperature';
import { needsMap } from '../../core/heads/headKinds';
import type { Head } from '../../core/heads/heads';
import { weightFiles } from '../../core/network/weightFiles';
import { buildBackbone } from '../../ml/backbone';
import { toyBackbone } from '../../ml/toyBackbone';
import type { BackboneBytes } from '../backboneNetwork';
import type { HeadDocument } from '../headDocument';
import { documentClassIds, predictFrom } from '../headDocument';
import { onnxObstacle } from '../onnxObstacle';
import { headOnnx, wholeOnnx } from './onnxModel';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const NAMES = ['apple', '梨', 'a "b" \u202e'];
/** What the issue promises. */
const NEAR = 1e-4;

beforeAll(async () => {
  await setBackend('cpu');
  await ready();
});

const random = randomFrom(7);
const draw = (length: number, scale = 1) => Float32Array.from({ length }, () => scale * normalFrom(random));
const units = (rows: number, d: number) => {
  const values = draw(rows * d);
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * d, r * d + d);
    const length = Math.hypot(...row);
    row.forEach((value, j) => (row[j] = value / length));
  }
  return values;
};

function heads(d: number, channels: number): readonly Head[] {
  const frame = { classIds: documentClassIds(3), embeddingLength: d };
  const near = units(9, d);
  // The second and third are alike, of two classes, and next to the first: of two neighbours they share a place.
  const next = Float32Array.from(near.subarray(0, d), (value, j) => value + (j === 0 ? 0.3 : 0));
  const length = Math.hypot(...next);
  for (const row of [1, 2]) next.forEach((value, j) => (near[row * d + j] = value / length));
  return [
    { kind: 'linear', ...frame, weights: draw(3 * d), bias: draw(3) },
    { kind: 'mlp', ...frame, hidden: 5, hiddenWeights: draw(5 * d), hiddenBias: draw(5), outputWeights: draw(15) },
    { kind: 'nearest-mean', ...frame, centre: draw(d, 0.1), means: units(3, d), sharpness: 10 },
    { kind: 'nearest-neighbours', ...frame, samples: near, classes: Uint16Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2), k: 2 },
    { kind: 'nearest-neighbours', ...frame, samples: near, classes: Uint16Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2), k: 5 },
    { kind: 'nearest-neighbours', ...frame, samples: near, classes: Uint16Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2), k: 20 },
    { kind: 'zero-shot', ...frame, weights: draw(4 * d), bias: draw(4), classes: Uint16Array.of(0, 2, 1, 0) },
    {
      kind: 'fine-tuned',
      ...frame,
      channels,
      activation: 'relu6',
      blockWeights: draw(channels * d),
      blockBias: draw(d),
      weights: draw(3 * d),
      bias: draw(3),
    },
  ];
}

const documentOf = (head: Head, spec: Pick<BackboneSpec, 'id' | 'name' | 'featureLayer' | 'inputSize' | 'scaling'>): HeadDocument => ({
  name: 'Fruit',
  classes: NAMES.map((name, place) => ({ name, colour: 0, samples: 1, place })),
  backbone: { ...spec, fingerprint: 'ab'.repeat(32) },
  head,
  parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
  temperature: 1.7,
  createdAt: '2026-01-02T03:04:05Z',
});

/** What onnxruntime makes of a batch. */
async function asked(model: Uint8Array, input: string, tensor: Tensor): Promise<Float32Array> {
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  const { probabilities } = await session.run({ [input]: tensor });
  await session.release();
  return (await probabilities?.getData()) as Float32Array;
}

/** What the app says, calibrated. */
const said = (head: Head, input: Float32Array) =>
  Array.from(
    atTemperature(
      predictFrom(head, input).map(({ probability }) => probability),
      1.7,
    ),
  );

const apart = (left: ArrayLike<number>, right: ArrayLike<number>) => {
  expect(left.length).toBe(right.length);
  return Math.max(...Array.from(left, (value, i) => Math.abs(value - (right[i] ?? NaN))));
};

/** Stripes and a disc, opaque, another for each number. */
function drawn(side: number, number: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: side * side * 4 }, (_, i) => {
    const [x, y, channel] = [Math.floor(i / 4) % side, Math.floor(i / 4 / side), i % 4];
    if (channel === 3) return 255;
    const disc = Math.hypot(x - side * 0.4, y - side / (2 + number)) < side * 0.25 ? 90 : 0;
    return (x * (3 + channel + number) + y * 2 + disc) % 256;
  });
}

/** RGBA of the middle of a picture, and all of it as RGB. */
function given(rgba: Uint8ClampedArray, spec: BackboneSpec) {
  const side = pictureSide(spec);
  const margin = Math.floor((side - spec.inputSize) / 2);
  const middle = Uint8ClampedArray.from({ length: spec.inputSize ** 2 * 4 }, (_, i) => {
    const [x, y] = [Math.floor(i / 4) % spec.inputSize, Math.floor(i / 4 / spec.inputSize)];
    return rgba[((y + margin) * side + x + margin) * 4 + (i % 4)] as number;
  });
  return { middle, rgb: Uint8Array.from(rgba.filter((_, i) => i % 4 !== 3)) };
}

/** The largest difference between the app and the file, over two drawn pictures in one batch. */
async function difference(spec: BackboneSpec, bytes: BackboneBytes, some: (channels: number) => readonly Head[]): Promise<number> {
  const backbone = await buildBackbone(spec, bytes.topology, bytes.weights);
  if (!backbone.ok) throw new Error(backbone.error.detail);
  const pictures = [0, 1].map((number) => given(drawn(pictureSide(spec), number), spec));
  const side = pictureSide(spec);
  const pixels = new Uint8Array(2 * side * side * 3);
  pictures.forEach(({ rgb }, i) => pixels.set(rgb, i * side * side * 3));
  let largest = 0;
  for (const head of some(backbone.value.featureMaps.beforeLastBlock?.channels ?? 1)) {
    const wanted: number[] = [];
    for (const { middle } of pictures) {
      const { embeddings, maps } = await backbone.value.embed(middle, 1, needsMap(head) ? ['beforeLastBlock'] : []);
      wanted.push(...said(head, maps.beforeLastBlock ?? embeddings));
    }
    const model = wholeOnnx(documentOf(head, spec), spec, bytes);
    if (!model.ok) throw new Error(model.error);
    largest = Math.max(largest, apart(await asked(model.value, 'pixels', new Tensor('uint8', pixels, [2, side, side, 3])), wanted));
  }
  backbone.value.dispose();
  return largest;
}

describe('the head alone', () => {
  test.each(heads(6, 4).filter((head) => !needsMap(head)))('$kind answers as here, calibrated, many embeddings at once', async (head) => {
    const rows = draw(4 * 6);
    // A sample itself, and an embedding without any length.
    if (head.kind === 'nearest-neighbours') rows.set(head.samples.subarray(0, 6));
    rows.fill(0, 18);
    const model = headOnnx(documentOf(head, toyBackbone().spec));
    const wanted = [0, 6, 12, 18].flatMap((at) => said(head, rows.subarray(at, at + 6)));
    expect(apart(await asked(model, 'embedding', new Tensor('float32', rows, [4, 6])), wanted)).toBeLessThan(NEAR);
  });

  test('a fine-tuned one says that it needs its backbone', () => {
    const [tuned] = heads(6, 4).filter(needsMap);
    if (!tuned) throw new Error('none is fine-tuned');
    expect(onnxObstacle('head', tuned, {})).toBe('needs-backbone');
    expect(() => headOnnx(documentOf(tuned, toyBackbone().spec))).toThrow(RangeError);
  });
});

describe('backbone and head', () => {
  test('every kind of head on a toy backbone', async () => {
    const { spec, topology, weights } = toyBackbone(3);
    expect(await difference(spec, { topology, weights }, (channels) => heads(spec.embeddingLength, channels))).toBeLessThan(NEAR);
  });

  test('a backbone that looks at the middle of a picture', async () => {
    const { spec, topology, weights } = toyBackbone(4);
    const middle = { ...spec, crop: 0.7 };
    expect(await difference(middle, { topology, weights }, () => heads(spec.embeddingLength, 4).slice(0, 1))).toBeLessThan(NEAR);
  });

  test('layers of every kind: even and odd padding, strides, dilation, multipliers, biases, normalisation without scale', async () => {
    const { spec, topology, weights } = everyLayer();
    expect(await difference(spec, { topology, weights }, () => heads(spec.embeddingLength, 4).slice(0, 2))).toBeLessThan(NEAR);
  });

  test('bytes that are another backbone’s are refused', () => {
    const { spec, topology, weights } = toyBackbone(3);
    const head = heads(7, 4)[0] as Head;
    expect(wholeOnnx(documentOf(head, spec), spec, { topology, weights }).ok).toBe(false);
    expect(wholeOnnx(documentOf(head, spec), spec, { topology, weights: weights.slice(4) }).ok).toBe(false);
  });

  test('random weights are said to stand in the way', () => {
    const head = heads(6, 4)[0] as Head;
    expect(onnxObstacle('whole', head, { random: { of: 'x', network: 'x', seed: 1 } })).toBe('random');
    expect(onnxObstacle('whole', head, {})).toBeUndefined();
  });

  const folderOf = (folder: string): BackboneBytes => {
    const topology = readFileSync(join(folder, 'model.json'), 'utf8');
    const shards = weightFiles(topology, []);
    if (!shards.ok) throw new Error(shards.error);
    const bytes = Buffer.concat(shards.value.map(({ path }) => readFileSync(join(folder, path))));
    return { topology, weights: Uint8Array.from(bytes).buffer };
  };

  test('the built-in backbone', async () => {
    const folder = join(ROOT, 'public/models/headstart-1-128');
    const [topology, ...weights] = builtInBackbone.files.map(({ path }) => readFileSync(join(folder, path)));
    const bytes = { topology: String(topology), weights: Uint8Array.from(Buffer.concat(weights)).buffer };
    const some = (channels: number) => few(heads(builtInBackbone.embeddingLength, channels));
    expect(await difference(builtInBackbone, bytes, some)).toBeLessThan(NEAR);
  }, 120_000);

  for (const [id, name] of [
    ['mobilenet-v2-0.35', 'mobilenet_v2_0.35_224_no_top'],
    ['mobilenet-v1-0.25', 'mobilenet_v1_0.25_224'],
  ] as const) {
    const folder = join(ROOT, '../shared/backbones', name);
    test.skipIf(!existsSync(folder))(
      `${id}, where its files are in ../shared/backbones`,
      async () => {
        const spec = farCatalogue.find((each) => each.id === id);
        if (!spec) throw new Error(id);
        const some = (channels: number) => few(heads(spec.embeddingLength, channels));
        expect(await difference(spec, folderOf(folder), some)).toBeLessThan(NEAR);
      },
      240_000,
    );
  }
});

/** The toy has every kind; here it is the backbone that counts. */
const few = (all: readonly Head[]) => all.filter(({ kind }) => kind === 'linear' || kind === 'fine-tuned').map((head) => quiet(head));

/** Logits of thousands would make every answer 0 or 1, whatever the numbers before it. */
function quiet(head: Head): Head {
  const scaled = (values: Float32Array) => values.map((value) => value * 0.05);
  if (head.kind === 'linear') return { ...head, weights: scaled(head.weights) };
  if (head.kind === 'fine-tuned') return { ...head, blockWeights: scaled(head.blockWeights), weights: scaled(head.weights) };
  return head;
}

/** A network of one layer of each sort, 11 × 11 pictures, 4 numbers. */
function everyLayer() {
  const layers: object[] = [];
  const shapes: [string, number[]][] = [];
  const add = (class_name: string, name: string, config: object, ...from: readonly string[]) =>
    layers.push({ class_name, name, config: { name, ...config }, inbound_nodes: [from.map((each) => [each, 0, 0, {}])] });
  layers.push({ class_name: 'InputLayer', name: 'in', config: { name: 'in', batch_input_shape: [null, 11, 11, 3] }, inbound_nodes: [] });
  add('ZeroPadding2D', 'pad', { padding: [[0, 1], [2, 0]] }, 'in'); // prettier-ignore
  add('Conv2D', 'valid', { filters: 5, kernel_size: [3, 2], strides: [2, 1], padding: 'valid', activation: 'relu', use_bias: true }, 'pad');
  shapes.push(['valid/kernel', [3, 2, 3, 5]], ['valid/bias', [5]]);
  add('DepthwiseConv2D', 'deep', { kernel_size: 3, strides: 2, padding: 'same', depth_multiplier: 2, use_bias: false }, 'valid');
  shapes.push(['deep/depthwise_kernel', [3, 3, 5, 2]]);
  add('BatchNormalization', 'norm', { epsilon: 0.01, scale: false, center: true }, 'deep');
  shapes.push(['norm/beta', [10]], ['norm/moving_mean', [10]], ['norm/moving_variance', [10]]);
  add('Activation', 'act', { activation: 'relu6' }, 'norm');
  add('Dropout', 'drop', { rate: 0.5 }, 'act');
  add('Conv2D', 'dilated', { filters: 4, kernel_size: 3, dilation_rate: 2, padding: 'same', use_bias: false }, 'drop');
  shapes.push(['dilated/kernel', [3, 3, 10, 4]]);
  add('Conv2D', 'even', { filters: 4, kernel_size: 2, padding: 'same', use_bias: true }, 'drop');
  shapes.push(['even/kernel', [2, 2, 10, 4]], ['even/bias', [4]]);
  add('BatchNormalization', 'plain', { epsilon: 0.01, scale: true, center: false }, 'even');
  shapes.push(['plain/gamma', [4]], ['plain/moving_mean', [4]], ['plain/moving_variance', [4]]);
  add('Add', 'sum', {}, 'dilated', 'plain', 'even');
  add('ReLU', 'features', {}, 'sum');
  const values = shapes.flatMap(([name, shape]) => {
    const drawnValues = draw(shape.reduce((product, side) => product * side, 1));
    return [...(name.endsWith('variance') ? drawnValues.map((value) => Math.abs(value) + 0.5) : drawnValues)];
  });
  const spec: BackboneSpec = {
    ...toyBackbone().spec,
    inputSize: 11,
    featureLayer: 'features',
    embeddingLength: 4,
    scaling: { ...TEACHABLE_MACHINE_SCALING, divide: 100 },
  };
  const topology = JSON.stringify({
    modelTopology: { model_config: { class_name: 'Model', config: { name: 'every', layers } } },
    weightsManifest: [{ paths: ['w'], weights: shapes.map(([name, shape]) => ({ name, shape, dtype: 'float32' })) }],
  });
  return { spec, topology, weights: Float32Array.from(values).buffer };
}
