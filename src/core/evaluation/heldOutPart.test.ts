// What is kept back of each class: one fold of the split, no recording torn, no class left without samples to learn.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capturedOf, classesMissing, heldOutPart } from './heldOutPart';
import { freshlyFolded } from './projectSplit';
import type { FoldedRows } from './rounds';

/** Recordings of one class each: `[class, fold, samples]`. */
function recordings(all: readonly (readonly [c: number, fold: number, samples: number])[]): FoldedRows {
  const rows = all.flatMap(([c, fold, samples], burst) => Array.from({ length: samples }, () => ({ c, fold, burst })));
  return {
    classCount: 1 + Math.max(...rows.map(({ c }) => c)),
    classes: Uint16Array.from(rows, ({ c }) => c),
    fold: Uint16Array.from(rows, ({ fold }) => fold),
    burst: Uint32Array.from(rows, ({ burst }) => burst),
  };
}
const burstsAt = (rows: FoldedRows, indices: readonly number[]) => [...new Set(indices.map((row) => rows.burst[row]))];

test('each fold of a class has its turn, those nearest to a fifth first', () => {
  const rows = recordings([0, 1, 2, 3, 4].flatMap((fold) => [[0, fold, 4] as const, [1, fold, fold === 2 ? 4 : 5] as const]));
  const turns = [0, 1, 2, 3, 4, 5].map((turn) => burstsAt(rows, heldOutPart(rows, undefined, turn).heldOut));
  expect(turns).toEqual(
    [
      [0, 1],
      [2, 3],
      [4, 7],
      [6, 9],
      [8, 5],
      [0, 1],
    ].map((bursts) => bursts.sort((a, b) => a - b)),
  );
});

test('of two recordings the smaller is kept back; one with more than half of a class never, whatever the turn', () => {
  const rows = recordings([
    [0, 0, 90],
    [0, 1, 3],
    [0, 2, 7],
    [1, 3, 5],
    [1, 4, 2],
  ]);
  for (const turn of [0, 1, 2, 3]) {
    expect(burstsAt(rows, heldOutPart(rows, undefined, turn).heldOut)).toEqual([turn % 2 === 0 ? 2 : 1, 4]);
  }
});

test('a class of one recording, or of several in one fold, is learnt whole', () => {
  const rows = recordings([
    [0, 0, 4],
    [1, 2, 4],
    [1, 2, 4],
    [2, 1, 4],
    [2, 3, 4],
  ]);
  const { learn, heldOut } = heldOutPart(rows);
  expect(burstsAt(rows, heldOut)).toEqual([3]);
  expect(classesMissing(rows, heldOut, learn)).toEqual([0, 1]);
});

test('the same recordings are kept back whatever the seed of what learns: the split alone decides', () => {
  const bursts = Array.from({ length: 60 }, (_, i) => `${i % 12}`);
  const samples = { classes: Uint16Array.from(bursts, (name) => Number(name) % 2), classIds: ['a', 'b'], bursts };
  const kept = (seed: number) => heldOutPart(freshlyFolded(samples, seed)).heldOut;
  expect(kept(1)).toEqual(kept(1));
  expect(kept(1)).not.toEqual(kept(2));
});

test('however recordings mix classes and copies: nothing is lost, none is torn, and every class is still learnt', () => {
  const row = fc.record({ c: fc.nat(2), burst: fc.nat(9), copy: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.nat(6), fc.nat(), (drawn, turn, seed) => {
      const classes = Uint16Array.from(drawn, ({ c }) => c);
      const parents = Int32Array.from(drawn, ({ copy }) => (copy ? 0 : -1));
      const rows = freshlyFolded({ classes, classIds: ['a', 'b', 'c'], bursts: drawn.map(({ burst }) => String(burst)), parents }, seed);
      const { learn, heldOut } = heldOutPart(rows, undefined, turn);
      expect([...learn, ...heldOut].sort((a, b) => a - b)).toEqual(capturedOf(rows));
      const learnt = new Set(burstsAt(rows, learn));
      expect(burstsAt(rows, heldOut).filter((burst) => learnt.has(burst))).toEqual([]);
      expect(classesMissing(rows, learn, capturedOf(rows))).toEqual([]);
    }),
  );
});
