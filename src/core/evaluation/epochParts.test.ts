// What is kept back from learning by epochs: whole recordings, and a say in the epoch only for what holds every class.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochParts, learnAndStop } from './epochParts';
import { classesMissing } from './heldOutPart';
import { freshlyFolded } from './projectSplit';
import type { FoldedRows } from './rounds';

/** For each class so many recordings, of four samples each. */
function recorded(...counts: readonly number[]): FoldedRows {
  const rows = counts.flatMap((count, c) => Array.from({ length: 4 * count }, (_, i) => ({ c, burst: `${c} ${i % count}` })));
  return freshlyFolded(
    { classes: Uint16Array.from(rows, ({ c }) => c), classIds: counts.map((_, c) => `class ${c}`), bursts: rows.map(({ burst }) => burst) },
    1,
  );
}
const all = ({ classes }: FoldedRows) => [...classes.keys()];

test('three recordings of each class reach for all; two for choosing; one of a class for testing the others', () => {
  const three = epochParts(recorded(3, 3));
  expect([three.learn.length, three.validation.length, three.test.length]).toEqual([8, 8, 8]);
  const rows = recorded(2, 6);
  const two = epochParts(rows);
  expect(two.test).toEqual([]);
  expect(classesMissing(rows, two.validation, all(rows))).toEqual([]);
  const uneven = recorded(1, 6);
  const one = epochParts(uneven);
  expect(one.validation).toEqual([]);
  expect(one.test.length).toBeGreaterThan(0);
  expect(classesMissing(uneven, one.test, all(uneven))).toEqual([0]);
  expect(epochParts(recorded(1, 1))).toEqual({ learn: [0, 1, 2, 3, 4, 5, 6, 7], validation: [], test: [] });
});

test('of ten shots a class a fold chooses the epoch, of fewer none; no recording is torn', () => {
  const shots = (...counts: readonly number[]) =>
    freshlyFolded(
      {
        classes: Uint16Array.from(counts.flatMap((count, c) => Array<number>(count).fill(c))),
        classIds: counts.map((_, c) => `class ${c}`),
        bursts: counts.flatMap((count, c) => Array.from({ length: count }, (_, i) => `${c} ${i}`)),
      },
      1,
    );
  const ten = shots(10, 10);
  expect(learnAndStop(ten, all(ten))).toMatchObject({ learn: { length: 16 }, validation: { length: 4 } });
  expect(learnAndStop(ten, all(ten).slice(1))).toEqual({ learn: all(ten).slice(1), validation: [] });
  const few = shots(20, 9);
  expect(learnAndStop(few, all(few)).validation).toEqual([]);
});

test('however the recordings are: nothing is lost, none is torn, and what chooses holds every class or nothing', () => {
  const sample = fc.record({ c: fc.nat(2), burst: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 80 }), fc.nat(), (drawn, seed) => {
      const classes = Uint16Array.from(drawn, ({ c }) => c);
      const rows = freshlyFolded({ classes, classIds: ['a', 'b', 'c'], bursts: drawn.map(({ burst }) => String(burst)) }, seed);
      for (const { learn, validation, test: asked = [] } of [epochParts(rows), { ...learnAndStop(rows, all(rows)), test: [] }]) {
        expect([...learn, ...validation, ...asked].sort((a, b) => a - b)).toEqual(all(rows));
        const bursts = [learn, validation, asked].map((indices) => new Set(indices.map((row) => rows.burst[row])));
        for (const name of new Set(rows.burst)) expect(bursts.filter((set) => set.has(name))).toHaveLength(1);
        if (validation.length > 0) expect(classesMissing(rows, validation, all(rows))).toEqual([]);
      }
    }),
  );
});
