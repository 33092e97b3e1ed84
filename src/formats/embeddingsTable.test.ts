// Embeddings out as arrays and as lines of a table: whatever stands in them is read back, number for number and name for name.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from '../core/base/names';
import type { Class } from '../core/dataset/dataset';
import { readCsv } from './csv';
import type { EmbeddedSample } from './embeddingsTable';
import { embeddingArrays, embeddingLines } from './embeddingsTable';
import { npz } from './numpyFile';
import { zipEntries } from './zipEntries';

const someName = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom("'=1", '=1+1', "''-x", 'a,"b"', '@'))
  .map(cleanName);

/** Classes, and samples of them with their embeddings. */
const someTable = fc
  .record({
    names: fc.array(someName, { minLength: 1, maxLength: 5 }),
    d: fc.integer({ min: 1, max: 6 }),
    places: fc.array(fc.tuple(fc.nat(), fc.nat(3)), { minLength: 1, maxLength: 8 }),
    numbers: fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 48, maxLength: 48 }),
  })
  .map(({ names, d, places, numbers }) => {
    const classes = names.map((name, c): Class => ({ id: `c${c}`, name: name ?? `Class ${c}`, colour: c, enabled: true }));
    const rows = places.map(([at, burst], i): EmbeddedSample => ({
      sample: { id: `s${i}`, classId: `c${at % classes.length}`, burst: `r${burst}`, takenAt: i, source: 'file' },
      embedding: Float32Array.from(numbers.slice(i * d, (i + 1) * d)),
    }));
    return { classes, rows, d };
  });

/** One .npy (format 1.0) as NumPy reads it: its shape, and its numbers or texts. */
function read(file: Uint8Array<ArrayBuffer>): { readonly shape: readonly number[]; readonly values: readonly (number | string)[] } {
  const length = new DataView(file.buffer, file.byteOffset).getUint16(8, true);
  const header = new TextDecoder().decode(file.subarray(10, 10 + length));
  const shape = (/'shape': \(([^)]*)\)/.exec(header)?.[1] ?? '').split(',').flatMap((side) => (side.trim() === '' ? [] : [Number(side)]));
  const data = file.slice(10 + length).buffer;
  const width = Number(/'<U(\d+)'/.exec(header)?.[1] ?? 0);
  if (width === 0) return { shape, values: [...(header.includes("'<f4'") ? new Float32Array(data) : new Int32Array(data))] };
  const letters = new Uint32Array(data);
  const texts = Array.from({ length: letters.length / width }, (_, i) =>
    String.fromCodePoint(...letters.subarray(i * width, (i + 1) * width).filter((letter) => letter > 0)),
  );
  return { shape, values: texts };
}

test('arrays in an .npz are read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(someTable, async ({ classes, rows }) => {
      const arrays = embeddingArrays(rows, classes);
      const listed = await zipEntries(await npz(arrays));
      if (!listed.ok) throw new Error(listed.error.kind);
      expect(listed.value.map(({ name }) => name)).toEqual(Object.keys(arrays).map((name) => `${name}.npy`));
      for (const entry of listed.value) {
        const content = await entry.read();
        if (!content.ok) throw new Error(content.error.kind);
        const array = arrays[entry.name.slice(0, -4)];
        expect(read(content.value)).toEqual({ shape: [...(array?.shape ?? [])], values: [...(array?.values ?? [])] });
      }
    }),
    { numRuns: 50 },
  );
});

test('lines of a table are read back as they were, and none begins a formula', () => {
  fc.assert(
    fc.property(someTable, ({ classes, rows, d }) => {
      const lines = [...embeddingLines(rows, classes)].join('');
      const [header, ...cells] = readCsv(new TextEncoder().encode(lines), 100);
      expect(header).toHaveLength(4 + d);
      const nameOf = new Map(classes.map(({ id, name }) => [id, name]));
      expect(cells.map((line) => line.slice(0, 2))).toEqual(rows.map(({ sample }) => [nameOf.get(sample.classId), sample.burst]));
      expect(cells.map((line) => line.slice(4).map((text) => Math.fround(Number(text))))).toEqual(
        rows.map(({ embedding }) => Array.from(embedding, (value) => value + 0)),
      );
      for (const line of lines.split('\r\n')) expect(line).not.toMatch(/^"?[=+\-@\t\r]/);
    }),
    { numRuns: 200 },
  );
});
