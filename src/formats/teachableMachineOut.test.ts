// Image models of Teachable Machine, read back by TensorFlow.js: they say what the head says on the backbone's own embedding.
import '@tensorflow/tfjs-backend-cpu';
import { setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { Head } from '../core/heads/heads';
import { normalFrom, randomFrom } from '../core/base/random';
import { buildBackbone } from '../ml/backbone';
import { original, pixelsOf, scaled } from '../ml/testing/clientAnswers';
import { toyBackbone } from '../ml/toyBackbone';
import type { HeadDocument } from './headDocument';
import { documentClassIds, predictFrom } from './headDocument';
import { imageModelObstacle } from '../core/heads/imageModelObstacle';
import { imageModel, imageModelZip } from './teachableMachineOut';
import { zipEntries } from './zipEntries';

beforeAll(() => setBackend('cpu'));

const bytes = toyBackbone();
const random = randomFrom(3);
const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));

async function built(spec: BackboneSpec) {
  const backbone = await buildBackbone(spec, bytes.topology, bytes.weights);
  if (!backbone.ok) throw new Error(backbone.error.detail);
  return backbone.value;
}

/** A document that says this of this backbone; its parity is not looked at here. */
function documentOf(head: Head, spec: BackboneSpec): HeadDocument {
  return {
    name: 'Fruit',
    classes: head.classIds.map((_, c) => ({ name: `Class ${c}`, colour: c, samples: 3, place: c })),
    backbone: {
      id: spec.id,
      name: spec.name,
      fingerprint: 'ab'.repeat(32),
      featureLayer: spec.featureLayer,
      inputSize: spec.inputSize,
      scaling: spec.scaling,
    },
    head,
    parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
    createdAt: '2026-01-02T03:04:05.678Z',
  };
}

const frame = (k: number) => ({ classIds: documentClassIds(k), embeddingLength: 6 });
const linear = (k: number): Head => ({ kind: 'linear', ...frame(k), weights: draw(6 * k), bias: draw(k) });
const heads: readonly (readonly [string, Head])[] = [
  ['a linear head', linear(3)],
  ['a linear head of fifty classes', linear(50)],
  ['a linear head of more classes than the site has units for', linear(60)],
  ['an MLP', { kind: 'mlp', ...frame(4), hidden: 7, hiddenWeights: draw(42), hiddenBias: draw(7), outputWeights: draw(28) }],
  [
    'a fine-tuned head',
    {
      kind: 'fine-tuned',
      ...frame(3),
      channels: 4,
      activation: 'relu6',
      blockWeights: draw(24),
      blockBias: draw(6),
      weights: draw(18),
      bias: draw(3),
    },
  ],
];
const scalings = [
  ['its own scaling', { divide: 127, subtract: 1 }],
  ['another scaling', { divide: 127.5, subtract: 1 }],
  ['pixels from 0 to 1', { divide: 255, subtract: 0 }],
] as const;

/** What the model says of pixels that the client prepared: x / 127 − 1. */
async function said(head: Head, spec: BackboneSpec, pixels: Uint8ClampedArray, temperature?: number): Promise<Float32Array> {
  const made = imageModel({ ...documentOf(head, spec), temperature }, spec, bytes);
  if (!made.ok) throw new Error(made.error.detail);
  const model = JSON.parse(made.value.modelJson) as Readonly<Record<string, unknown>>;
  return original({ model, weights: made.value.weights }, scaled(pixels, spec.inputSize), spec.inputSize);
}

describe.each(scalings)('with %s', (_, scaling) => {
  const spec = { ...bytes.spec, scaling };
  test.each(heads)('%s says what it says here', async (__, head) => {
    const backbone = await built(spec);
    const pixels = pixelsOf(8, random);
    const { embeddings, maps } = await backbone.embed(pixels, 1, ['beforeLastBlock']);
    const input = head.kind === 'fine-tuned' ? (maps.beforeLastBlock ?? new Float32Array()) : embeddings;
    const here = predictFrom(head, input).map(({ probability }) => probability);
    const there = await said(head, spec, pixels);
    expect(there).toHaveLength(here.length);
    here.forEach((probability, c) => expect(Math.abs(probability - (there[c] ?? NaN))).toBeLessThan(1e-5));
    backbone.dispose();
  });
});

test('a calibrated head goes out calibrated', async () => {
  const head = linear(3);
  const backbone = await built(bytes.spec);
  const pixels = pixelsOf(8, random);
  const { embeddings } = await backbone.embed(pixels, 1);
  backbone.dispose();
  const plain = predictFrom(head, embeddings).map(({ probability }) => Math.log(probability) / 2.5);
  const sum = plain.reduce((total, logit) => total + Math.exp(logit), 0);
  const there = await said(head, bytes.spec, pixels, 2.5);
  plain.forEach((logit, c) => expect(there[c]).toBeCloseTo(Math.exp(logit) / sum, 5));
});

describe('the files', () => {
  test('are three, flat, and of the shape that readers of the site’s files count on', async () => {
    const made = imageModel(documentOf(linear(3), bytes.spec), bytes.spec, bytes);
    if (!made.ok) throw new Error(made.error.detail);
    const entries = await zipEntries(await imageModelZip(made.value));
    expect(entries.ok && entries.value.map(({ name }) => name)).toEqual(['model.json', 'weights.bin', 'metadata.json']);
    const model = JSON.parse(made.value.modelJson) as Record<string, never>;
    expect(Object.keys(model)).toEqual(['modelTopology', 'weightsManifest']);
    expect(JSON.stringify(model)).not.toContain('Functional');
    expect(model).toMatchObject({
      modelTopology: {
        class_name: 'Sequential',
        config: {
          layers: [
            { class_name: 'Sequential', config: { layers: [{ class_name: 'Model' }, { class_name: 'GlobalAveragePooling2D' }] } },
            {
              class_name: 'Sequential',
              config: {
                layers: [
                  { class_name: 'Dense', config: { units: 100, activation: 'relu', use_bias: true } },
                  { class_name: 'Dense', config: { units: 3, activation: 'softmax', use_bias: false } },
                ],
              },
            },
          ],
        },
      },
      weightsManifest: [{ paths: ['weights.bin'] }],
    });
    expect(JSON.parse(made.value.metadataJson)).toMatchObject({
      packageName: '@teachablemachine/image',
      labels: ['Class 0', 'Class 1', 'Class 2'],
      imageSize: 8,
      modelName: 'Fruit',
      userMetadata: { headstart: { kind: 'linear' } },
    });
  });

  test('carry the card, the score, and drawn pictures with what the model says of them', () => {
    const spec = bytes.spec;
    const made = imageModel(
      {
        ...documentOf(linear(2), spec),
        temperature: 2,
        card: { author: 'Ada', limits: 'daylight' },
        score: { right: 9, asked: 10, on: 'held-out' },
        proof: {
          side: 1,
          pictures: Uint8ClampedArray.of(255, 128, 7),
          sums: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
          probabilities: Float32Array.of(0.8, 0.2),
        },
      },
      spec,
      bytes,
    );
    if (!made.ok) throw new Error(made.error.detail);
    const { userMetadata } = JSON.parse(made.value.metadataJson) as {
      readonly userMetadata: { readonly headstart: { readonly proof: { readonly probabilities: readonly (readonly number[])[] } } };
    };
    expect(userMetadata.headstart).toMatchObject({
      card: { author: 'Ada', limits: 'daylight' },
      score: { right: 9, asked: 10 },
      proof: { side: 1, pictures: '/4AH', sums: [1, 2, 3, 4, 5, 6, 7, 8] },
    });
    // The document's are those that are shown, as the model's are.
    expect(userMetadata.headstart.proof.probabilities[0]?.[0]).toBeCloseTo(0.8, 5);
  });

  test('name their classes as ml5 looks for them', () => {
    const made = imageModel(documentOf(linear(3), bytes.spec), bytes.spec, bytes);
    if (!made.ok) throw new Error(made.error.detail);
    const model = JSON.parse(made.value.modelJson) as { readonly ml5Specs?: unknown };
    const metadata = JSON.parse(made.value.metadataJson) as { readonly labels?: readonly string[] };
    // ml5 1.4, src/ImageClassifier/index.js: where model.json has no ml5Specs, the labels of the metadata.json beside it, by their place;
    // one that is empty is called by its number.
    const labels = model.ml5Specs === undefined ? (metadata.labels ?? []) : [];
    expect([0, 1, 2].map((index) => (labels.length > 0 && labels[index] ? labels[index] : index))).toEqual([
      'Class 0',
      'Class 1',
      'Class 2',
    ]);
  });

  test('are not made of what cannot be expressed, and the reason is named', () => {
    const spec = bytes.spec;
    expect(imageModelObstacle('nearest-mean', spec)).toBe('head');
    expect(imageModelObstacle('linear', { ...spec, format: 'graph' })).toBe('graph');
    expect(imageModelObstacle('linear', { ...spec, crop: 0.875 })).toBe('crop');
    expect(imageModelObstacle('linear', { ...spec, random: { of: 'x', network: 'toy', seed: 1 } })).toBe('random');
    expect(imageModelObstacle('mlp', spec)).toBeUndefined();
    const wrong = imageModel(documentOf(linear(2), spec), spec, { ...bytes, weights: new ArrayBuffer(8) });
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'unusable' } });
  });
});
