// What fine-tuning made a backbone forget, on its own pretraining classes where their pictures are at hand, and else on a person's.
import { expect, test } from 'vitest';
import type { FineTunedHead } from '../../core/heads/fineTuned';
import type { Classifier } from '../../core/backbones/classifier';
import type { Count } from './forgetting';
import { pretrainingMapsOf, whatIsForgotten } from './forgetting';
import { toyPorts, toySpec } from '../testing/toyPorts';

const classifier: Classifier = {
  labels: ['east', 'north', 'west'],
  embeddingLength: 3,
  kernel: Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1),
  bias: new Float32Array(3),
};
/** A block that makes of a map (one position, three channels) an embedding. */
const headOf = (blockWeights: number[]): FineTunedHead => ({
  kind: 'fine-tuned',
  classIds: ['a', 'b'],
  embeddingLength: 3,
  channels: 3,
  activation: 'relu',
  blockWeights: Float32Array.from(blockWeights),
  blockBias: new Float32Array(3),
  weights: new Float32Array(6),
  bias: new Float32Array(2),
});
const unchanged = headOf([1, 0, 0, 0, 1, 0, 0, 0, 1]);
/** It takes north for east. */
const changed = headOf([1, 0, 0, 2, 1, 0, 0, 0, 1]);
const maps = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
const pretraining = { count: 3, positions: 1, channels: 3, right: 3, maps };
const own = {
  indices: [0, 1, 2, 3],
  embedding: (i: number) => maps.subarray(3 * (i % 3), 3 * (i % 3) + 3),
  map: (i: number) => maps.subarray(3 * (i % 3), 3 * (i % 3) + 3),
};
const count: Count = (indices, isSo) => Promise.resolve(indices.filter(isSo).length);

test('its own pretraining classes: how many it names right, before and now', async () => {
  const of = { of: 'its classes', pictures: 3, labels: 3, rightBefore: 3 };
  expect(await whatIsForgotten(classifier, unchanged, pretraining, own, count)).toEqual({ ...of, rightNow: 3 });
  expect(await whatIsForgotten(classifier, changed, pretraining, own, count)).toEqual({ ...of, rightNow: 2 });
});

test('without them, or with those of another classifier, a person’s pictures: how many it calls something else', async () => {
  expect(await whatIsForgotten(classifier, unchanged, undefined, own, count)).toEqual({
    of: 'your pictures',
    pictures: 4,
    labels: 3,
    changed: 0,
  });
  expect(await whatIsForgotten(classifier, changed, { ...pretraining, count: 2 }, own, count)).toEqual({
    of: 'your pictures',
    pictures: 4,
    labels: 3,
    changed: 1,
  });
});

test('a backbone without such a file, or whose file cannot be read, has none', async () => {
  const ports = toyPorts();
  const { signal } = new AbortController();
  const block = { positions: 1, channels: 3 };
  expect(await pretrainingMapsOf(toySpec(), block, ports, signal)).toBeUndefined();
  expect(await pretrainingMapsOf({ ...toySpec(), pretrainingMaps: { path: 'kinds.safetensors' } }, block, ports, signal)).toBeUndefined();
});
