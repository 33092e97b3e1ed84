// What no head file may hold, and the temperature that it may.
import { describe, expect, test } from 'vitest';
import { atTemperature } from '../core/evaluation/temperature';
import type { HeadDocument } from './headFile';
import { LARGEST_HEAD_FILE, readHeadFile, tooMuchFor, writeHeadFile } from './headFile';
import { changed, document, example } from './testing/exampleHead';

describe('a head that no file may hold', () => {
  const small = document(['a', 'b'], 4, 2, 1);

  test('of too many classes, or too many numbers, is told of before it is written', () => {
    expect(tooMuchFor(small)).toBeUndefined();
    const many = document(
      Array.from({ length: 1001 }, (_, i) => `class ${i}`),
      2,
      1,
      1,
    );
    expect(tooMuchFor(many)).toEqual({ of: 'classes', found: 1001, most: 1000 });
    expect(() => writeHeadFile(many)).toThrow(RangeError);
    const long = document(['a', 'b'], 8193, 1, 1);
    expect(tooMuchFor(long)).toEqual({ of: 'numbers of an embedding', found: 8193, most: 8192 });
  });

  test('as large as no file is read', () => {
    const samples = { shape: [1, 4], values: { length: LARGEST_HEAD_FILE / 4 } as unknown as Float32Array };
    const head = {
      kind: 'nearest-neighbours',
      classIds: ['0', '1'],
      embeddingLength: 4,
      k: 1,
      samples: samples.values,
      classes: Uint16Array.of(0),
    };
    expect(tooMuchFor({ ...small, head: head as unknown as HeadDocument['head'] })).toMatchObject({ of: 'bytes', most: LARGEST_HEAD_FILE });
  });
});

/** Of two classes. */
const tempered = (probabilities: Float32Array, temperature: number) =>
  Float32Array.from(probabilities, (_, at) => atTemperature(probabilities, temperature, at - (at % 2), 2)[at % 2] ?? NaN);

describe('a temperature', () => {
  const plain = document(['a', 'b'], 3, 2, 5);

  test('comes back as it was, and a file without one opens as before', () => {
    const temperature = 1.2345678901234567;
    const parity = { ...plain.parity, probabilities: tempered(plain.parity.probabilities, temperature) };
    expect(readHeadFile(writeHeadFile({ ...plain, temperature, parity }))).toMatchObject({ ok: true, value: { temperature, parity } });
    const old = readHeadFile(writeHeadFile(plain));
    expect(old.ok && 'temperature' in old.value).toBe(false);
  });

  test.each(['0', '-1', '1e9', 'NaN', '"1"', 'null', ''])('that is none (%s) is refused', (temperature) => {
    expect(readHeadFile(changed({ temperature })).ok).toBe(false);
    const probabilities = { shape: [2, 2], values: tempered(example().parity.probabilities, 1.5) };
    expect(readHeadFile(changed({ temperature: '1.5' }, { 'parity.probabilities': probabilities })).ok).toBe(true);
  });
});
