// What was measured as a file: back as it was, whatever it is made of; what is damaged is nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_MEASURED_BYTES, readMeasured, writeMeasured } from './measuredFile';

const lists = [
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array({ noNaN: true, noDefaultInfinity: true }).map((list) => list.map((each) => each + 0)),
  fc.float64Array({ noNaN: true, noDefaultInfinity: true }).map((list) => list.map((each) => each + 0)),
  fc.uint8Array().map((bytes) => bytes.slice().buffer),
] as const;
const key = fc
  .oneof(fc.constantFrom('__proto__', 'toString', 'values'), fc.string())
  .filter((each) => each !== '$' && each !== 'constructor');
const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4 },
    ...lists,
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('plain'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('plain')), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

test('anything that is kept comes back as it was, and what is not there stays so', () => {
  fc.assert(
    fc.property(plain, (kept) => {
      const bytes = writeMeasured(kept);
      expect(bytes && readMeasured(bytes)).toStrictEqual(kept);
    }),
    { numRuns: 300 },
  );
});

test('what is damaged, of an unknown kind or nested without end is nothing', () => {
  const read = (text: string) => readMeasured(new TextEncoder().encode(text));
  for (const text of [
    '',
    '{',
    '{"$":"Map","values":[]}',
    '{"$":"Uint8Array","values":["a"]}',
    '{"$":"Uint8Array"}',
    '{"$":"__proto__","values":[]}',
  ])
    expect(read(text)).toBeUndefined();
  const deep = read(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
  expect(JSON.stringify(deep)).toHaveLength(2 * 24 + 4);
});

test('what is longer than the reader takes is not written', () => {
  expect(writeMeasured(new Uint8Array(MOST_MEASURED_BYTES / 2))).toBeUndefined();
});
