// Which recordings a head learnt from: marks that come back as they were, and are bounded.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeadFile, writeHeadFile } from './headFile';
import { marksOf, recordingMark, recordingsOf, recordingsTensor } from './headRecordings';
import { document } from './testing/exampleHead';

const plain = document(['a', 'b'], 3, 2, 5);

test('come back out of a head file as they were, none as none, and a file without them says nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      const learntRecordings = marksOf(names);
      const read = readHeadFile(writeHeadFile({ ...plain, learntRecordings }));
      expect(read.ok && read.value.learntRecordings).toEqual(learntRecordings);
    }),
  );
  const older = readHeadFile(writeHeadFile(plain));
  expect(older.ok && 'learntRecordings' in older.value).toBe(false);
});

test('are FNV-1a folded to 24 bits, and seldom alike', () => {
  // FNV-1a of "a" is 0xe40c292c, of nothing 0x811c9dc5 (draft-eastlake-fnv-17, appendix C).
  expect([recordingMark(''), recordingMark('a')]).toEqual([0x1c9dc5 ^ 0x81, 0x0c292c ^ 0xe4]);
  expect(marksOf(Array.from({ length: 1000 }, (_, i) => `recording ${i}`)).size).toBeGreaterThan(995);
});

test('that are no marks are refused', () => {
  const [name] = recordingsTensor(new Set());
  const read = (values: readonly number[], shape = [values.length]) =>
    recordingsOf(new Map([[name, { shape, values: Float32Array.from(values) }]]));
  expect(read([1, 2])).toEqual({ ok: true, value: new Set([1, 2]) });
  for (const odd of [[], [-1], [0.5], [NaN], [Infinity], [2 ** 25]]) expect(read(odd)).toMatchObject({ ok: false });
  expect(read([1, 2], [1, 2])).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  expect(read([], [200_001])).toEqual({ ok: false, error: { kind: 'too-large' } });
});
