// A second download is known by its first name, and what is only called alike keeps its own.
import { expect, test } from 'vitest';
import { firstName } from './downloadName';

test.each([
  ['model (1).json', 'model.json'],
  ['weights(12).bin', 'weights.bin'],
  ['metadata-2.json', 'metadata.json'],
  ['model copy.json', 'model.json'],
  ['model copy 3.json', 'model.json'],
  ['model.json.txt', 'model.json'],
  ['model (1).json.txt', 'model.json'],
  ['group1-shard1of4.bin', 'group1-shard1of4.bin'],
  ['group1-shard1of4 (2).bin', 'group1-shard1of4.bin'],
  ['group1-shard1of1', 'group1-shard1of1'],
  ['notes.txt', 'notes.txt'],
  ['(1)', '(1)'],
])('%s was %s', (name, was) => {
  expect(firstName(name)).toBe(was);
});
