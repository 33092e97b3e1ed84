// A kept head as a file: what it said of samples that were kept back goes along, and what is damaged of that loses no head.
import { expect, test } from 'vitest';
import type { KeptHeadFile } from './keptHead';
import { readKeptHead, writeKeptHead } from './keptHead';
import { aKeptMlp } from './testing/seeds';

const head: KeptHeadFile = {
  ...aKeptMlp,
  learntKey: 'key',
  learntFrom: new Map([['a', 3]]),
  augmentedCount: undefined,
  milliseconds: 1,
};

const after = (heldOut: NonNullable<KeptHeadFile['heldOut']>) => readKeptHead(writeKeptHead({ ...head, heldOut }));
/** Two classes, so two numbers for each. */
const sure = (count: number) => Float32Array.from({ length: 2 * count }, (_, i) => i % 2);

test('what it said of samples that were kept back comes back as it was', () => {
  const heldOut = { ids: ['s2', 's1'], probabilities: Float32Array.of(0.25, 0.75, 1, 0) };
  expect(after(heldOut)).toEqual({ ok: true, value: { ...head, heldOut } });
});

test('none and damaged answers leave the head as it is', () => {
  const plain = { ok: true, value: head };
  expect(readKeptHead(writeKeptHead(head))).toEqual(plain);
  const counted = { ...head, operations: 1234, maps: { pictures: 3, milliseconds: 5.5 } };
  expect(readKeptHead(writeKeptHead(counted))).toEqual({ ok: true, value: counted });
  expect(readKeptHead(writeKeptHead({ ...head, operations: -1 }))).toEqual(plain);
  expect(readKeptHead(writeKeptHead({ ...head, maps: { pictures: 3, milliseconds: -1 } }))).toEqual(plain);
  expect(after({ ids: ['s1', 's1'], probabilities: sure(2) })).toEqual(plain);
  expect(after({ ids: ['s1'], probabilities: Float32Array.of(2, -1) })).toEqual(plain);
  expect(after({ ids: ['s1'], probabilities: Float32Array.of(NaN, 0) })).toEqual(plain);
  expect(after({ ids: ['s1'], probabilities: sure(3) })).toEqual(plain);
});

test('of thirty thousand samples it fits, of more than the words have room for it is left out', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`);
  const many = after({ ids: ids(30_000), probabilities: sure(30_000) });
  expect(many.ok && many.value.heldOut?.ids.length).toBe(30_000);
  expect(after({ ids: ids(40_000), probabilities: sure(40_000) })).toEqual({ ok: true, value: head });
});
