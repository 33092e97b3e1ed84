// The built-in backbone's files are the ones that the catalogue promises, byte for byte.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import type { FineTunedHead } from '../src/core/heads/fineTuned';
import { embeddingOf } from '../src/core/heads/fineTuned';
import { bestGuesses, classProbabilities } from '../src/core/backbones/classifier';
import { readPretrainingMaps } from '../src/formats/pretrainingMapsFile';
import { readClassifierFile } from '../src/formats/classifierFile';
import { buildBackbone } from '../src/ml/backbone';
import { builtInFromDisk } from '../src/ml/testing/backbonesOnDisk';
import { useDevice } from '../src/ml/testing/devices';

const read = (path: string) => readFileSync(new URL(`../public/${builtInBackbone.url.replace('model.json', path)}`, import.meta.url));

const { classifier, pretrainingMaps } = builtInBackbone;
const classifierPath = classifier?.kind === 'file' ? classifier.file.path : '';

test.each([
  ...builtInBackbone.files,
  ...(classifier?.kind === 'file' ? [classifier.file] : []),
  ...(pretrainingMaps ? [pretrainingMaps] : []),
])('$path has the promised length and SHA-256', ({ path, bytes, sha256 }) => {
  const content = read(path);
  expect(content.length).toBe(bytes);
  expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
});

test('its manifest names exactly the weight files of the catalogue, in their order', () => {
  const { weightsManifest } = JSON.parse(read('model.json').toString()) as { weightsManifest: { paths: string[] }[] };
  expect(['model.json', ...weightsManifest.flatMap(({ paths }) => paths)]).toEqual(builtInBackbone.files.map(({ path }) => path));
});

test('of one picture of each of its pretraining classes it names as many right as the file says', async () => {
  await useDevice('wasm');
  const bytes = (path: string) => Uint8Array.from(read(path));
  const { spec, topology, weights } = builtInFromDisk();
  const built = await buildBackbone(spec, topology, weights);
  const [classifier, pretraining] = [readClassifierFile(bytes(classifierPath)), readPretrainingMaps(bytes('kinds.safetensors'))];
  if (!built.ok || !built.value.lastBlock || !classifier.ok || !pretraining.ok) throw new Error('a file cannot be read');
  const { lastBlock: block } = built.value;
  const { labels } = classifier.value;
  const head: FineTunedHead = {
    kind: 'fine-tuned',
    classIds: [],
    embeddingLength: block.bias.length,
    channels: block.channels,
    activation: block.activation,
    blockWeights: block.kernel,
    blockBias: block.bias,
    weights: new Float32Array(),
    bias: new Float32Array(),
  };
  const { count, positions, channels, maps, right } = pretraining.value;
  expect([count, positions, channels]).toEqual([labels.length, block.positions, block.channels]);
  const named = labels.filter((label, i) => {
    const embedding = embeddingOf(head, maps.subarray(i * positions * channels, (i + 1) * positions * channels));
    return bestGuesses(classifier.value, classProbabilities(classifier.value, Float32Array.from(embedding)), 1)[0]?.label === label;
  });
  expect(named).toHaveLength(right);
  // It names about half of them: enough to show what is lost.
  expect(right).toBeGreaterThan(80);
  built.value.dispose();
});
