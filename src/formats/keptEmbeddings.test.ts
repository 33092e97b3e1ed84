// Embeddings of a project's file: out and in again to the last bit; what is not of one backbone is not written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEVICE_KINDS } from '../core/backbones/embedding';
import { EMBEDDINGS_A_PART, readKeptEmbeddings, writeKeptEmbeddings } from './keptEmbeddings';
import { writeSafetensors } from './safetensors';

const rows = fc.integer({ min: 1, max: 20 }).chain((d) =>
  fc.array(
    fc.record({
      sampleId: fc.string({ maxLength: 40 }).map((text) => text.toWellFormed()),
      embedding: fc.record({
        values: fc.float32Array({ minLength: d, maxLength: d }),
        fingerprint: fc.constant('f'.repeat(64)),
        device: fc.constantFrom(...DEVICE_KINDS),
      }),
    }),
    { minLength: 1, maxLength: 30 },
  ),
);

test('every number, sample and device comes back as it was', () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(readKeptEmbeddings(writeKeptEmbeddings(some))).toEqual({ ok: true, value: some });
    }),
  );
});

const row = (length: number, fingerprint = 'f') =>
  ({ sampleId: 's', embedding: { values: new Float32Array(length), fingerprint, device: 'cpu' } }) as const;

test('none, too many, or of two backbones or lengths are not written', () => {
  for (const some of [[], Array.from({ length: EMBEDDINGS_A_PART + 1 }, () => row(1)), [row(2), row(3)], [row(2), row(2, 'g')]])
    expect(() => writeKeptEmbeddings(some)).toThrow(RangeError);
});

test('a file that says more samples than it has rows, or other shapes, is damaged', () => {
  const said = (count: number) =>
    JSON.stringify({ fingerprint: 'f', samples: Array.from({ length: count }, () => ({ id: 's', device: 'cpu' })) });
  const file = (shape: readonly number[], count: number) =>
    writeSafetensors(
      new Map([['embeddings', { shape, values: new Float32Array(shape.reduce((all, side) => all * side, 1)) }]]),
      new Map([
        ['format', 'headstart-embeddings'],
        ['of', said(count)],
      ]),
    );
  expect(readKeptEmbeddings(file([2, 3], 2)).ok).toBe(true);
  for (const [shape, count] of [
    [[2, 3], 3],
    [[2, 3], 1],
    [[2, 0], 2],
    [[2, 3, 1], 2],
    [[6], 6],
    [[0, 3], 0],
  ] as const)
    expect([shape, readKeptEmbeddings(file(shape, count)).ok]).toEqual([shape, shape[0] === 0]);
});
