// Two layers are taken for a linear head only where they say exactly what one says.
import { expect, it } from 'vitest';
import { linearAgain } from './imageModelLinear';

/** z = x W + b of two numbers and two classes as W and −W, and one unit of which nothing is made. */
const layers = {
  embeddingLength: 2,
  hidden: 5,
  hiddenWeights: Float32Array.of(1, 0, -1, -0, 7, 3, 4, -3, -4, 8),
  hiddenBias: Float32Array.of(5, 6, -5, -6, 9),
  outputWeights: Float32Array.of(0.5, 0, 0, 0.5, -0.5, 0, 0, -0.5, 0, 0),
};
const changed = (name: 'hiddenWeights' | 'hiddenBias' | 'outputWeights', at: number, value: number) => ({
  ...layers,
  [name]: layers[name].with(at, value),
});

it('gives back weights, bias and temperature', () => {
  const again = linearAgain(layers, 2);
  expect([...(again?.weights ?? [])]).toEqual([1, 3, 0, 4]);
  expect([[...(again?.bias ?? [])], again?.temperature]).toEqual([[5, 6], 2]);
});

it.each([
  ['a weight that has no opposite', changed('hiddenWeights', 2, -1.001)],
  ['a bias that has none', changed('hiddenBias', 3, -6.5)],
  ['a class that is weighed otherwise', changed('outputWeights', 3, 0.25)],
  ['a class that another unit counts for, too', changed('outputWeights', 1, 0.1)],
  ['something made of the last unit', changed('outputWeights', 8, 0.1)],
  ['numbers that are none', changed('hiddenWeights', 0, NaN)],
  ['a temperature that no file may say', { ...layers, outputWeights: layers.outputWeights.map((weight) => weight * 1000) }],
  ['nothing at all', { ...layers, outputWeights: layers.outputWeights.map(() => 0) }],
])('%s is something else', (_, other) => {
  expect(linearAgain(other, 2)).toBeUndefined();
});

it('too few units are something else', () => {
  expect(linearAgain({ ...layers, hidden: 3 }, 2)).toBeUndefined();
});
