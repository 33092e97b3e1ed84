// Head files whose every number is known: drawn, and one example with parts of it replaced.
import fc from 'fast-check';
import { softmax } from '../../core/solvers/softmax';
import { cleanName, distinctNames } from '../../core/base/names';
import { randomFrom } from '../../core/base/random';
import type { HeadDocument } from '../headFile';
import { writeHeadFile } from '../headFile';
import { headSum, SUM } from '../headSum';
import { readSafetensorsHeader, readTensors, writeSafetensors } from '../safetensors';

export const backbone = {
  id: 'headstart-1',
  name: 'Headstart 1',
  fingerprint: 'ab'.repeat(32),
  featureLayer: 'features',
  inputSize: 72,
  scaling: { divide: 127, subtract: 1 },
};

/** A head of k classes over d numbers whose parity pack is computed here, apart from the code under test. */
export function document(names: readonly string[], d: number, n: number, seed: number): HeadDocument {
  const random = randomFrom(seed);
  const draw = (length: number) => Float32Array.from({ length }, () => random() * 4 - 2);
  const k = names.length;
  const [weights, bias, embeddings] = [draw(k * d), draw(k), draw(n * d)];
  const at = (array: Float32Array, i: number) => array[i] ?? NaN;
  const probabilities = new Float32Array(n * k);
  for (let i = 0; i < n; i++) {
    const logits = Float64Array.from({ length: k }, (_, c) => {
      let sum = at(bias, c);
      for (let j = 0; j < d; j++) sum += at(weights, c * d + j) * at(embeddings, i * d + j);
      return sum;
    });
    probabilities.set(softmax(logits), i * k);
  }
  return {
    name: 'Fruit',
    classes: names.map((name, i) => ({ name, colour: i % 12, samples: i * 3, place: k - 1 - i })),
    backbone,
    head: { kind: 'linear', classIds: names.map((_, c) => String(c)), embeddingLength: d, weights, bias },
    parity: { inputs: embeddings, probabilities },
    createdAt: '2026-01-02T03:04:05.678Z',
  };
}

export const someDocument = fc
  .tuple(
    fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 4 }),
    fc.nat(),
  )
  .map(([names, ...rest]) => document(distinctNames(names.map((name, c) => cleanName(name) ?? `Class ${c}`)), ...rest));

/** A linear head of two classes on four numbers, with two questions of its own; the same each time. */
export const example = () => document(['apple', 'pear'], 4, 2, 7);
/** The weights and biases of `example`. */
export const exampleNumbers = () => {
  const { head } = example();
  if (head.kind !== 'linear') throw new Error('the example is not linear');
  return head;
};

/** Writes the example with some metadata and arrays replaced, and summed anew, as by somebody who means to. */
export function changed(
  metadata: Record<string, string>,
  replaced: Record<string, { shape: number[]; values: Float32Array } | undefined> = {},
): Uint8Array {
  const bytes = writeHeadFile(example());
  const header = readSafetensorsHeader(bytes);
  if (!header.ok) throw new Error('the example has no header');
  const read = readTensors(bytes, header.value);
  if (!read.ok) throw new Error('the example has no arrays');
  const tensors = new Map(read.value);
  for (const [name, tensor] of Object.entries(replaced)) {
    if (tensor) tensors.set(name, tensor);
    else tensors.delete(name);
  }
  const table = new Map([...header.value.metadata, ...Object.entries(metadata)]);
  return writeSafetensors(tensors, table.set(SUM, headSum(table, tensors)));
}
