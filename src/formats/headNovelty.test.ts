// What a head file takes along to say "I don't know" by: there and back, absent in old files, refused where it is malformed.
import { describe, expect, test } from 'vitest';
import type { LinearHead } from '../core/heads/head';
import { toySpec } from '../store/testing/toyPorts';
import { toDocument } from '../store/head/headAsDocument';
import { readHeadFile, writeHeadFile } from './headFile';
import { noveltyOf, noveltyTensors } from './headNovelty';

const head: LinearHead = {
  kind: 'linear',
  classIds: ['a', 'b', 'c'],
  embeddingLength: 2,
  weights: Float32Array.of(1, 2, 3, 4, 5, 6),
  bias: Float32Array.of(1, 2, 3),
};
const frame = {
  name: 'Fruit',
  head,
  // Shown in another order than learnt.
  classes: ['c', 'a', 'b'].map((id, colour) => ({ id, name: `class ${id}`, colour, enabled: true })),
  learntFrom: new Map<string, number>(),
  spec: toySpec(),
  fingerprint: 'ab'.repeat(32),
  now: 0,
};
const novelty = {
  prototypes: Float32Array.of(1, 0, 0, 1, 0.6, 0.8),
  classes: Uint16Array.of(0, 1, 2),
  classIds: ['a', 'gone', 'c'],
  line: -1.5,
};

describe('a head file', () => {
  test('brings line and means to its reader, by the places of its classes; those of a class it does not know stay away', () => {
    const read = readHeadFile(writeHeadFile(toDocument({ ...frame, novelty })));
    if (!read.ok) throw new Error(read.error.kind);
    // In the file: c, a, b.
    expect(read.value.novelty).toEqual({
      prototypes: Float32Array.of(1, 0, Math.fround(0.6), Math.fround(0.8)),
      classes: Uint16Array.of(1, 0),
      line: -1.5,
    });
  });

  test('brings the margin to blank pictures; one that is no number is refused', () => {
    const read = readHeadFile(writeHeadFile(toDocument({ ...frame, novelty: { ...novelty, margin: 0.25 } })));
    expect(read.ok && read.value.novelty?.margin).toBe(0.25);
    const tensors = new Map(noveltyTensors({ ...novelty, classes: Uint16Array.of(0, 1, 1), margin: NaN }, 2));
    expect(noveltyOf(tensors, 2, 2)).toMatchObject({ ok: false, error: { kind: 'not-finite' } });
    const two = new Map(tensors).set('novelty.margin', { shape: [2], values: Float32Array.of(0, 0) });
    expect(noveltyOf(two, 2, 2)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  });

  test('without them is read as before', () => {
    const read = readHeadFile(writeHeadFile(toDocument(frame)));
    expect(read.ok && 'novelty' in read.value).toBe(false);
  });

  test('with malformed ones is refused', () => {
    const tensors = new Map(noveltyTensors({ ...novelty, classes: Uint16Array.of(0, 1, 1) }, 2));
    expect(noveltyOf(tensors, 2, 2).ok).toBe(true);
    const without = (name: string) => new Map([...tensors].filter(([each]) => each !== name));
    expect(noveltyOf(without('novelty.line'), 2, 2)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    expect(noveltyOf(without('novelty.classes'), 2, 2)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    expect(noveltyOf(tensors, 3, 2)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    expect(noveltyOf(tensors, 2, 1)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    const nan = new Map(tensors).set('novelty.line', { shape: [1], values: Float32Array.of(NaN) });
    expect(noveltyOf(nan, 2, 2)).toMatchObject({ ok: false, error: { kind: 'not-finite' } });
    const many = new Map(tensors).set('novelty.prototypes', { shape: [1000, 2], values: new Float32Array(2000) });
    expect(noveltyOf(many, 2, 2)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    const none = new Map(tensors).set('novelty.prototypes', { shape: [0, 2], values: new Float32Array() });
    expect(noveltyOf(none, 2, 2)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  });
});
