// Image models of Teachable Machine, of every shape since 2019: what their head says here is what TensorFlow.js says of the whole.
import '@tensorflow/tfjs-backend-cpu';
import { createHash } from 'node:crypto';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../core/base/random';
import { greyOf, here, original, pixelsOf, scaled } from '../ml/testing/clientAnswers';
import { toyBackbone } from '../ml/toyBackbone';
import { documentClassIds } from './headDocument';
import type { ReadImageModel } from './imageModelFile';
import { readImageModel } from './imageModelFile';
import { imageModel } from './teachableMachineOut';
import type { ImageModelParts as Files } from './testing/oddImageModels';
import { biasedModel, flatModel, greyModel } from './testing/oddImageModels';

beforeAll(() => setBackend('cpu'));

const toy = toyBackbone();
const random = randomFrom(9);
const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));

/** A model as this app writes it, which is as the site does. */
function written(k = 3): Files {
  const weights = draw(6 * k);
  const made = imageModel(
    {
      name: 'Fruit',
      classes: Array.from({ length: k }, (_, c) => ({ name: `Class ${c}`, colour: 0, samples: 1, place: c })),
      backbone: { id: 'toy', name: 'Toy', fingerprint: 'ab'.repeat(32), featureLayer: 'features', inputSize: 8, scaling: toy.spec.scaling },
      head: { kind: 'linear', classIds: documentClassIds(k), embeddingLength: 6, weights, bias: draw(k) },
      parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
      createdAt: '2026-01-02T03:04:05.678Z',
    },
    toy.spec,
    toy,
  );
  if (!made.ok) throw new Error(made.error.detail);
  const { modelJson, metadataJson, weights: bytes } = made.value;
  return { model: JSON.parse(modelJson) as Files['model'], metadata: JSON.parse(metadataJson) as Files['metadata'], weights: bytes };
}

const loose = ({ model, metadata, weights }: Files) => [
  { name: 'model.json', file: new Blob([JSON.stringify(model)]) },
  { name: 'metadata.json', file: new Blob([JSON.stringify(metadata)]) },
  { name: 'weights.bin', file: new Blob([weights]) },
];

async function zipped(...models: readonly (readonly [folder: string, Files])[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  const text = (content: unknown) => new Uint8ArrayReader(new TextEncoder().encode(JSON.stringify(content)));
  for (const [folder, { model, metadata, weights }] of models) {
    await writer.add(`${folder}model.json`, text(model));
    await writer.add(`${folder}weights.bin`, new Uint8ArrayReader(weights));
    await writer.add(`${folder}metadata.json`, text(metadata));
  }
  return writer.close();
}

async function read(files: Parameters<typeof readImageModel>[0]): Promise<ReadImageModel> {
  const model = await readImageModel(files);
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}

const refusal = async (files: Files) => {
  const model = await readImageModel(loose(files));
  return model.ok ? 'opened' : model.error;
};

describe('a model of any shape', () => {
  const bare = (network: Record<string, unknown>): Record<string, unknown> => {
    const { layers } = network['config'] as { layers: Record<string, unknown>[] };
    return { class_name: 'Sequential', config: layers.map((layer) => (layer['class_name'] === 'Sequential' ? bare(layer) : layer)) };
  };

  test.each([
    ['of 2025: sequences with names', (model: Files['model']) => model],
    [
      'of 2019: a sequence is a bare list',
      ({ modelTopology, ...rest }: Files['model']) => ({ ...rest, modelTopology: bare(modelTopology as Record<string, unknown>) }),
    ],
    [
      'of Keras: wrapped once more',
      ({ modelTopology, ...rest }: Files['model']) => ({ ...rest, format: 'layers-model', modelTopology: { model_config: modelTopology } }),
    ],
    [
      'of GenAI: the weights’ path begins with a dot',
      ({ weightsManifest, ...rest }: Files['model']) => ({
        ...rest,
        weightsManifest: (weightsManifest as object[]).map((group) => ({ ...group, paths: ['./weights.bin'] })),
      }),
    ],
  ])('%s', async (_, change) => {
    const files = written();
    const changed = { ...files, model: change(files.model) };
    const model = await read(loose(changed));
    expect(model).toMatchObject({ name: 'Fruit', labels: ['Class 0', 'Class 1', 'Class 2'], inputSize: 8, featureLayer: 'features' });
    const pixels = pixelsOf(8, random);
    const theirs = await original(files, scaled(pixels, 8), 8);
    (await here(model, toy.spec, toy, pixels)).forEach((probability, c) => expect(probability).toBeCloseTo(theirs[c] ?? NaN, 5));
  });

  test('in a zip, with or without a folder, as in loose files', async () => {
    const files = written();
    const plain = await read(loose(files));
    for (const folder of ['', 'my model/']) expect(await read([{ name: 'a.zip', file: await zipped([folder, files]) }])).toEqual(plain);
  });

  test.each(['__MACOSX/', '$RECYCLE.BIN/', 'lost+found/', '.trash/', 'my model/@eaDir/'])(
    'beside another model in %s, which systems leave there',
    async (litter) => {
      const files = written();
      const old = { ...written(4), metadata: { labels: ['a', 'b', 'c', 'd'] } };
      const file = await zipped([litter, old], ['my model/', files]);
      expect(await read([{ name: 'a.zip', file }])).toEqual(await read(loose(files)));
    },
  );

  test('names the backbone below it by its numbers, in the order of the manifest or layer by layer', async () => {
    const { backboneNumbers } = await read(loose(written()));
    const digests = backboneNumbers.map((numbers) => createHash('sha256').update(new Uint8Array(numbers.buffer)).digest('hex'));
    const own = createHash('sha256').update(new Uint8Array(toy.weights)).digest('hex');
    expect(digests).toContain(own);
  });

  test('with 37 classes, odd names, names twice and no name at all', async () => {
    const files = written(37);
    const labels = Array.from({ length: 37 }, (_, c) => (c === 0 ? '\u202e\u200b' : c < 3 ? '__proto__' : `x`.repeat(10_000)));
    const model = await read(loose({ ...files, metadata: { labels } }));
    expect(model.labels.slice(0, 3)).toEqual(['Class 1', '__proto__', '__proto__ (2)']);
    expect(new Set(model.labels).size).toBe(37);
    expect([model.name, model.createdAt]).toEqual(['Teachable Machine', undefined]);
  });
});

describe('what is no such model is refused, and says why', () => {
  test.each([
    ['no labels', (files: Files) => ({ ...files, metadata: {} }), { kind: 'not-a-model' }],
    ['too few labels', (files: Files) => ({ ...files, metadata: { labels: ['a'] } }), { kind: 'damaged' }],
    ['weights cut short', (files: Files) => ({ ...files, weights: files.weights.slice(8) }), { kind: 'damaged' }],
    ['weights that are not finite', (files: Files) => ({ ...files, weights: files.weights.slice().fill(0xff, 0, 4) }), { kind: 'damaged' }],
    [
      'a model of poses',
      (files: Files) => ({ ...files, metadata: { ...files.metadata, packageName: '@teachablemachine/pose' } }),
      { kind: 'other-media', of: 'poses' },
    ],
    [
      'a model of poses that does not name its package',
      (files: Files) => ({ ...files, metadata: { ...files.metadata, modelSettings: { posenet: { architecture: 'MobileNetV1' } } } }),
      { kind: 'other-media', of: 'poses' },
    ],
    [
      'a model of sounds',
      (files: Files) => ({ ...files, metadata: { tfjsSpeechCommandsVersion: '0.4.0', modelName: 'TMv2', wordLabels: ['clap', 'noise'] } }),
      { kind: 'other-media', of: 'sounds' },
    ],
    ['another network', (files: Files) => ({ ...files, model: JSON.parse(toy.topology) as Files['model'] }), { kind: 'other-head' }],
  ])('%s', async (_, change, error) => {
    expect(await refusal(change(written()))).toMatchObject(error);
  });

  test.each([
    [
      'a network of no kind',
      (text: string) => text.replace('"modelTopology":{', '"modelTopology":{"model_config":7,'),
      /network.* cannot be “.*7/,
    ],
    ['a sequence of no list', (text: string) => text.replace('"layers":[', '"layers":0,"other":['), /config\.layers.* cannot be “.*0/],
    ['an input without a shape', (text: string) => text.replace('"batch_input_shape"', '"shape"'), /batch_input_shape.* is missing/],
    ['no output', (text: string) => text.replace(/"output_layers":\[\[/, '"output_layers":[],"other":[['), /output_layers.* is missing/],
    ['a path that is a number', (text: string) => text.replace('"paths":["weights.bin"]', '"paths":[7]'), /paths\.0.* cannot be “.*7/],
    ['another activation', (text: string) => text.replace('"softmax"', '"sigmoid"'), /other activations/],
    ['a layer of another kind in its head', (text: string) => text.replaceAll('"Dense"', '"LSTM"'), /its head has a “.*LSTM/],
    ['a pooling of another kind', (text: string) => text.replaceAll('GlobalAveragePooling2D', 'GlobalMaxPooling2D'), /is not averaged/],
  ])('%s, with the place', async (_, change, sentence) => {
    const files = written();
    const text = JSON.stringify(files.model);
    const model = JSON.parse(change(text)) as Files['model'];
    expect(JSON.stringify(model)).not.toBe(text);
    expect(await refusal({ ...files, model })).toMatchObject({ kind: 'other-head', detail: expect.stringMatching(sentence) as string });
  });

  test.each([0, 1, 2])('one of its files alone, number %s', async (i) => {
    expect(await readImageModel(loose(written()).slice(i, i + 1))).toEqual({ ok: false, error: { kind: 'not-a-model' } });
  });

  test('a head on the mean of other numbers than its backbone makes', async () => {
    const files = written();
    const text = JSON.stringify(files.model).replaceAll('"features",0,0', '"relu",0,0');
    expect(await refusal({ ...files, model: JSON.parse(text) as Files['model'] })).toMatchObject({ kind: 'damaged' });
  });
});

describe('what no catalogue knows comes along as a backbone of its own', () => {
  test.each([
    ['one that looks at grey pictures', greyModel, 1],
    ['one whose head takes the whole map, as the first ones did', flatModel, 3],
    ['one whose last layer has a bias', biasedModel, 3],
  ] as const)('%s predicts as TensorFlow.js does', async (_, changed, channels) => {
    const files = changed(written(), draw);
    const model = await read(loose(files));
    const { topology, weights, featureLayer, embeddingLength } = model.backbone;
    const spec = { ...toy.spec, featureLayer, embeddingLength, inputSize: 8 };
    for (let n = 0; n < 3; n++) {
      const pixels = pixelsOf(8, random);
      const theirs = await original(files, channels === 1 ? greyOf(pixels) : scaled(pixels, 8), 8, channels);
      const ours = await here(model, spec, { topology, weights }, pixels);
      expect(ours).toHaveLength(3);
      ours.forEach((probability, c) => expect(Math.abs(probability - (theirs[c] ?? NaN))).toBeLessThan(1e-5));
    }
  });
});
