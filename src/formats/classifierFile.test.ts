// A classifier from its own file, or out of a backbone's weights: what is taken and what is refused.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInBackbone } from '../core/backbones/builtInBackbone';
import { fromHalf } from '../core/base/half';
import { imagenetNames } from '../core/backbones/imagenetNames';
import { writeSafetensors } from './safetensors';
import { readClassifierFile } from './classifierFile';
import { readClassifierLayer } from './classifierLayer';

const file = ({ labels = '["a","b"]', format = 'headstart-top', kernelShape = [3, 2], kernel = [1, 2, 3, 4, 5, 6], bias = [7, 8] } = {}) =>
  writeSafetensors(
    new Map([
      ['kernel', { shape: kernelShape, values: Float32Array.from(kernel) }],
      ['bias', { shape: [bias.length], values: Float32Array.from(bias) }],
    ]),
    new Map([
      ['format', format],
      ['labels', labels],
    ]),
  );

test('kernel, bias and labels are taken as they are', () => {
  expect(readClassifierFile(file())).toEqual({
    ok: true,
    value: { labels: ['a', 'b'], embeddingLength: 3, kernel: Float32Array.of(1, 2, 3, 4, 5, 6), bias: Float32Array.of(7, 8) },
  });
});

test.each([
  ['another format', file({ format: 'headstart-head' })],
  ['no labels', file({ labels: 'none' })],
  ['a label twice', file({ labels: '["a","a"]' })],
  ['a label that is no word', file({ labels: '["a",1]' })],
  ['a label of blanks', file({ labels: '["a"," \\u200b"]' })],
  ['two labels that look alike', file({ labels: '["Äpfel","A\\u0308pfel "]' })],
  ['a turned kernel', file({ kernelShape: [2, 3] })],
  ['a label too many', file({ labels: '["a","b","c"]' })],
  ['a bias too many', file({ bias: [1, 2, 3] })],
  ['NaN', file({ bias: [1, NaN] })],
  ['cut short', file().subarray(0, file().length - 1)],
  ['nothing', new Uint8Array(0)],
])('%s is refused', (_, bytes) => {
  expect(readClassifierFile(bytes)).toMatchObject({ ok: false });
});

test('labels are read in one form', () => {
  expect(readClassifierFile(file({ labels: '["A\\u0308pfel "," b\\u202e"]' }))).toMatchObject({
    ok: true,
    value: { labels: ['Äpfel', 'b'] },
  });
});

test('any bytes give an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readClassifierFile(bytes).ok).toBe(false);
    }),
  );
  const whole = file();
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
      const spoilt = whole.slice();
      spoilt[at] = value;
      expect(typeof readClassifierFile(spoilt).ok).toBe('boolean');
    }),
  );
});

test('the built-in classifier is what its network needs, and its pretraining classes are among ImageNet’s', () => {
  // A copy: a small Buffer is a view of a larger one.
  const classifier = readClassifierFile(
    new Uint8Array(
      readFileSync(
        new URL(
          `../../public/${builtInBackbone.url.replace('model.json', builtInBackbone.classifier?.kind === 'file' ? builtInBackbone.classifier.file.path : '')}`,
          import.meta.url,
        ),
      ),
    ),
  );
  if (!classifier.ok) return expect.unreachable(classifier.error);
  expect(classifier.value.embeddingLength).toBe(builtInBackbone.embeddingLength);
  expect(classifier.value.labels).toHaveLength(200);
  const known = new Set(imagenetNames.map(([label]) => label));
  expect(classifier.value.labels.filter((label) => !known.has(label))).toEqual([]);
  // A float16 kernel read as anything else would be far from this.
  const mean = classifier.value.kernel.reduce((sum, value) => sum + Math.abs(value), 0) / classifier.value.kernel.length;
  expect(mean).toBeGreaterThan(0.001);
  expect(mean).toBeLessThan(1);
});

test('halves: one, a third, the largest, the smallest, minus zero, infinity', () => {
  expect([0x3c00, 0x3555, 0x7bff, 0x0001, 0x8000, 0x7c00].map(fromHalf)).toEqual([1, 0.333251953125, 65504, 2 ** -24, -0, Infinity]);
});

const entry = (name: string, shape: number[], dtype = 'float32') => ({ name, shape, dtype });
const topology = (...weights: object[]) =>
  JSON.stringify({
    weightsManifest: [
      { paths: ['x'], weights: weights.slice(0, 1) },
      { paths: ['y'], weights: weights.slice(1) },
    ],
  });
const standing = topology(entry('first', [2]), entry('classifier/kernel', [1, 1, 3, 2]), entry('classifier/bias', [2]));
const numbers = Float32Array.of(9, 9, 1, 2, 3, 4, 5, 6, 7, 8).buffer;

test('a layer is taken out of the weights, wherever it stands', () => {
  expect(readClassifierLayer(standing, numbers, 'classifier', ['a', 'b'])).toEqual(readClassifierFile(file()));
});

test.each([
  ['no such layer', standing, numbers, 'other', ['a', 'b']],
  ['other labels', standing, numbers, 'classifier', ['a', 'b', 'c']],
  ['cut short', standing, numbers.slice(4), 'classifier', ['a', 'b']],
  [
    'a kernel of three rows more',
    topology(entry('first', [2]), entry('classifier/kernel', [3, 3, 1, 2]), entry('classifier/bias', [2])),
    numbers,
    'classifier',
    ['a', 'b'],
  ],
  [
    'another type',
    topology(entry('first', [2], 'uint8'), entry('classifier/kernel', [3, 2]), entry('classifier/bias', [2])),
    numbers,
    'classifier',
    ['a', 'b'],
  ],
  [
    'packed in fewer bits',
    topology(
      entry('first', [2]),
      { ...entry('classifier/kernel', [3, 2]), quantization: { dtype: 'float16' } },
      entry('classifier/bias', [2]),
    ),
    numbers,
    'classifier',
    ['a', 'b'],
  ],
  [
    'more weights than any backbone has',
    topology(entry('classifier/kernel', [3, 2]), entry('classifier/bias', [2]), entry('last', [1e6, 1e6])),
    numbers,
    'classifier',
    ['a', 'b'],
  ],
  ['no JSON', '{', numbers, 'classifier', ['a', 'b']],
  ['nested deeper than an engine reads', '['.repeat(1e6), numbers, 'classifier', ['a', 'b']],
  ['an odd shape', topology({ name: 'first', shape: [-1], dtype: 'float32' }), numbers, 'classifier', ['a', 'b']],
  ['NaN', standing, Float32Array.of(9, 9, 1, 2, 3, 4, 5, 6, 7, NaN).buffer, 'classifier', ['a', 'b']],
])('%s is refused', (_, text, bytes, layer, labels) => {
  expect(readClassifierLayer(text, bytes, layer, labels)).toMatchObject({ ok: false });
});

const V1 = new URL('../../../shared/backbones/mobilenet_v1_0.25_224/', import.meta.url);
test.skipIf(!existsSync(V1))('MobileNetV1’s own classifier is read from its files', () => {
  const text = readFileSync(new URL('model.json', V1), 'utf8');
  const { weightsManifest } = JSON.parse(text) as { weightsManifest: { paths: string[] }[] };
  const bytes = Buffer.concat(weightsManifest.flatMap(({ paths }) => paths).map((path) => readFileSync(new URL(path, V1))));
  const classifier = readClassifierLayer(
    text,
    new Uint8Array(bytes).buffer,
    'conv_preds',
    imagenetNames.map(([label]) => label),
  );
  expect(classifier).toMatchObject({ ok: true, value: { embeddingLength: 256 } });
});
