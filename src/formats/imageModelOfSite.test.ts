// Image models that Teachable Machine itself wrote: what their head says here is what TensorFlow.js says of the whole.
import '@tensorflow/tfjs-backend-cpu';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { farCatalogue } from '../core/backbones/catalogue';
import { randomFrom } from '../core/base/random';
import { greyOf, here, original, pixelsOf, scaled } from '../ml/testing/clientAnswers';
import { toyBackbone } from '../ml/toyBackbone';
import { documentClassIds } from './headDocument';
import type { ReadImageModel } from './imageModelFile';
import { readImageModel } from './imageModelFile';
import { imageModel } from './teachableMachineOut';
import type { ImageModelParts as Files } from './testing/oddImageModels';
import { zipEntries } from './zipEntries';

beforeAll(() => setBackend('cpu'));

const SHARED = new URL('../../../shared/', import.meta.url);
const toy = toyBackbone();
const random = randomFrom(9);

async function read(files: Parameters<typeof readImageModel>[0]): Promise<ReadImageModel> {
  const model = await readImageModel(files);
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}

const fixture = (name: string) => new URL(`teachable-machine/${name}`, SHARED);

/** The network and the weights in a zip of the site. */
async function unzipped(zip: Blob): Promise<Files> {
  const entries = await zipEntries(zip);
  if (!entries.ok) throw new Error(entries.error.kind);
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of entries.value) {
    const content = await entry.read();
    if (content.ok) contents.set(entry.name, content.value);
  }
  const model = JSON.parse(new TextDecoder().decode(contents.get('model.json'))) as Files['model'];
  return { model, metadata: {}, weights: contents.get('weights.bin') ?? new Uint8Array() };
}

describe.skipIf(!existsSync(fixture('image-model.zip')))('files of the site itself', () => {
  const blob = (name: string) => new Blob([readFileSync(fixture(name))]);

  test('the standard one stands on MobileNetV2 0.35 and says what TensorFlow.js says of it', async () => {
    const model = await read([{ name: 'image-model.zip', file: blob('image-model.zip') }]);
    const spec = farCatalogue.find(({ id }) => id === 'mobilenet-v2-0.35');
    const [inOrder] = model.backboneNumbers;
    expect(
      createHash('sha256')
        .update(new Uint8Array(inOrder?.buffer ?? new ArrayBuffer()))
        .digest('hex'),
    ).toBe(spec?.fingerprint);
    const folder = new URL('backbones/mobilenet_v2_0.35_224_no_top/', SHARED);
    if (!spec || !existsSync(folder)) return;
    const bytes = {
      topology: readFileSync(new URL('model.json', folder), 'utf8'),
      weights: Uint8Array.from(readFileSync(new URL('group1-shard1of1.bin', folder))).buffer,
    };
    const whole = await unzipped(blob('image-model.zip'));
    const pixels = pixelsOf(224, random);
    const theirs = await original(whole, scaled(pixels, 224), 224);
    const ours = await here(model, spec, bytes, pixels);
    ours.forEach((probability, c) => expect(Math.abs(probability - (theirs[c] ?? NaN))).toBeLessThan(1e-5));
  }, 60_000);

  test('the grey one says what TensorFlow.js says of it', async () => {
    const model = await read([{ name: 'tiny-image-model.zip', file: blob('tiny-image-model.zip') }]);
    const whole = await unzipped(blob('tiny-image-model.zip'));
    const { topology, weights, featureLayer, embeddingLength } = model.backbone;
    expect([model.inputSize, embeddingLength]).toEqual([96, 256]);
    const spec = { ...toy.spec, featureLayer, embeddingLength, inputSize: 96 };
    const pixels = pixelsOf(96, random);
    const theirs = await original(whole, greyOf(pixels), 96, 1);
    const ours = await here(model, spec, { topology, weights }, pixels);
    ours.forEach((probability, c) => expect(Math.abs(probability - (theirs[c] ?? NaN))).toBeLessThan(1e-5));
    // Out again it takes colours, and says the same.
    const out = imageModel(
      {
        name: model.name,
        classes: model.labels.map((name, place) => ({ name, colour: 0, samples: 0, place })),
        backbone: { id: 'own', name: 'Own', fingerprint: 'ab'.repeat(32), featureLayer, inputSize: 96, scaling: spec.scaling },
        head: { kind: 'mlp', classIds: documentClassIds(model.labels.length), ...model.head },
        parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
        createdAt: '2026-01-02T03:04:05.678Z',
      },
      spec,
      { topology, weights },
    );
    if (!out.ok) throw new Error(`${out.error.kind}: ${out.error.detail}`);
    const outer = { model: JSON.parse(out.value.modelJson) as Files['model'], metadata: {}, weights: out.value.weights };
    const again = await original(outer, scaled(pixels, 96), 96);
    expect(again).toHaveLength(theirs.length);
    again.forEach((probability, c) => expect(Math.abs(probability - (theirs[c] ?? NaN))).toBeLessThan(1e-5));
  }, 60_000);
});
