// The random-init baseline: every batch norm's output is normal on the calibration pictures, the same seed gives the same bytes,
// and nothing is left behind.
import { readFileSync } from 'node:fs';
import { memory, moments, tensor4d, tidy } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInBackbone } from '../core/backbones/builtInBackbone';
import { noisePictures } from '../core/backbones/noisePictures';
import { buildBackbone } from './backbone';
import { scaled } from './scaledPixels';
import { foldNetwork } from './foldedNetwork';
import type { RandomInitBytes } from './randomInit';
import { makeRandomInit } from './randomInit';
import { useDevice } from './testing/devices';
import { toyBackbone } from './toyBackbone';
import { readTopology } from '../core/network/layersTopology';
import { unpackWeights } from './weights';

const { spec, topology } = toyBackbone();

async function made(seed = 1, pixels = noisePictures(6, spec.inputSize, 9), n = 6): Promise<RandomInitBytes> {
  const baseline = await makeRandomInit(spec, topology, seed, pixels, n);
  if (!baseline.ok) throw new Error(baseline.error);
  return baseline.value;
}

/** Mean and variance of a layer's output over all pictures and positions, a channel each. */
async function momentsAt(layer: string, baseline: RandomInitBytes, pixels: Uint8ClampedArray, n: number) {
  const cut = readTopology(baseline.topology, layer);
  const weights = cut.ok ? unpackWeights(cut.value.weights, baseline.weights) : cut;
  if (!cut.ok || !weights.ok) throw new Error('the baseline cannot be read');
  const network = foldNetwork(cut.value, weights.value.byName);
  if (!network.ok) throw new Error(network.error);
  const found = tidy(() =>
    moments(network.value.run(tensor4d(scaled(pixels, 0, n, spec), [n, spec.inputSize, spec.inputSize, 3])), [0, 1, 2]),
  );
  const values = { mean: await found.mean.data(), variance: await found.variance.data() };
  found.mean.dispose();
  found.variance.dispose();
  network.value.dispose();
  return values;
}

describe.each(['cpu', 'wasm'] as const)('on %s', (device) => {
  beforeAll(() => useDevice(device));
  afterAll(() => expect(memory().numTensors).toBe(0));

  it('every channel after a batch norm has mean 0 and variance 1 on the calibration pictures', async () => {
    const pixels = noisePictures(6, spec.inputSize, 9);
    const { mean, variance } = await momentsAt('norm', await made(), pixels, 6);
    for (const value of mean) expect(value).toBeCloseTo(0, 4);
    for (const value of variance) expect(Math.abs(value - 1)).toBeLessThan(0.02);
    const other = await momentsAt(
      'norm',
      await made(),
      noisePictures(6, spec.inputSize, 10).map((byte) => byte / 2),
      6,
    );
    expect(Math.max(...other.mean.map(Math.abs))).toBeGreaterThan(0.1);
  });

  it('is a backbone like any other, and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const baseline = await made();
    expect(memory().numTensors).toBe(before);
    const backbone = await buildBackbone(spec, baseline.topology, baseline.weights.slice(0));
    if (!backbone.ok) throw new Error(backbone.error.detail);
    const { embeddings: embedded } = await backbone.value.embed(noisePictures(2, spec.inputSize, 4), 2);
    expect(embedded.every(Number.isFinite) && embedded.some((value) => value !== 0)).toBe(true);
    backbone.value.dispose();
    expect(memory().numTensors).toBe(before);
  });

  it('the same seed and pictures give the same bytes; another seed or other pictures do not', async () => {
    const bytes = async (...args: Parameters<typeof made>) => Buffer.from((await made(...args)).weights).toString('hex');
    const first = await bytes();
    expect(await bytes()).toBe(first);
    expect(await bytes(2)).not.toBe(first);
    expect(await bytes(1, noisePictures(6, spec.inputSize, 10))).not.toBe(first);
    const empty = await bytes(1, new Uint8ClampedArray(), 0);
    expect(await bytes(1, new Uint8ClampedArray(), 0)).toBe(empty);
    expect(empty).not.toBe(first);
  });
});

it('kernels are drawn with variance 2 / fan-in; γ is 1, β and biases are 0', async () => {
  await useDevice('cpu');
  const topologyText = readFileSync(new URL('../../public/models/headstart-1/model.json', import.meta.url), 'utf8');
  const baseline = await makeRandomInit({ ...builtInBackbone, inputSize: 72 }, topologyText, 1, noisePictures(1, 72, 2), 1);
  if (!baseline.ok) throw new Error(baseline.error);
  const read = readTopology(baseline.value.topology, builtInBackbone.featureLayer);
  const unpacked = read.ok ? unpackWeights(read.value.weights, baseline.value.weights) : read;
  if (!unpacked.ok) throw new Error(unpacked.error);
  expect(unpacked.value.all).toHaveLength(358_128);
  for (const [name, { shape, values }] of unpacked.value.byName) {
    const part = name.split('/').at(-1) ?? '';
    const inputs = part === 'depthwise_kernel' ? (shape[0] ?? 0) * (shape[1] ?? 0) : values.length / (shape.at(-1) ?? 1);
    const meanSquare = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    if (part.endsWith('kernel') && values.length > 2_000) expect(Math.abs(meanSquare * (inputs / 2) - 1)).toBeLessThan(0.1);
    if (part === 'gamma') expect(values.every((value) => value === 1)).toBe(true);
    if (part === 'beta' || part === 'bias') expect(values.every((value) => value === 0)).toBe(true);
    if (part === 'moving_variance') expect(values.every((value) => value > 0)).toBe(true);
  }
});

it('a network that cannot be read is refused, with nothing left behind', async () => {
  await useDevice('cpu');
  const before = memory().numTensors;
  for (const [text, sentence] of [
    ['{}', /missing/],
    [topology.replace('"norm/moving_mean","shape":[4]', '"norm/moving_mean","shape":[5]'), /norm\/moving_mean/],
    [topology.replace('"filters":4', '"filters":5'), /should be/],
  ] as const) {
    const baseline = await makeRandomInit(spec, text, 1, noisePictures(1, spec.inputSize, 1), 1);
    expect(baseline.ok ? 'was made' : baseline.error).toMatch(sentence);
  }
  expect(memory().numTensors).toBe(before);
});
