// By keyboard every number of the matrix is reached, whichever cells are empty.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, CellKey } from './nextCell';
import { filledCells, nextCell } from './nextCell';

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;

const cellsOf = (rows: readonly (readonly number[])[]) => filledCells(rows.length, (truth, said) => (rows[truth]?.[said] ?? 0) > 0);

/** How many cells keys lead to from the one that Tab leads to, with these keys alone. */
function reached(cells: readonly Cell[], keys: readonly CellKey[]): number {
  const [first] = cells;
  const seen = new Set(first ? [first] : []);
  for (const cell of seen)
    for (const key of keys) {
      const next = nextCell(cells, cell, key);
      if (next) seen.add(next);
    }
  return seen.size;
}

test('of a matrix where all is right, and of one whose first row is empty, every number is reached', () => {
  const fifty = filledCells(50, (truth, said) => truth === said);
  expect(reached(fifty, ['ArrowRight'])).toBe(50);
  expect(reached(fifty, ['ArrowDown'])).toBe(50);
  expect(
    cellsOf([
      [0, 0],
      [1, 2],
    ]),
  ).toEqual([
    { truth: 1, said: 0 },
    { truth: 1, said: 1 },
  ]);
});

test('every number is reached from the first, and keys lead to numbers alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }), (size, holds) => {
      const cells = filledCells(size, (truth, said) => holds[truth * size + said] === true);
      expect(reached(cells, ['ArrowRight'])).toBe(cells.length);
      for (const cell of cells)
        for (const key of KEYS) {
          const next = nextCell(cells, cell, key);
          if (!next) continue;
          expect(cells).toContain(next);
          if (key === 'ArrowDown') expect(next.truth).toBeGreaterThan(cell.truth);
          if (key === 'ArrowUp') expect(next.truth).toBeLessThan(cell.truth);
        }
    }),
    { seed: 1 },
  );
});

test('up and down stay in the column while it holds any, and Home and End lead to the ends of the row or of all', () => {
  const cells = cellsOf([
    [3, 0, 1],
    [0, 2, 0],
    [1, 1, 4],
  ]);
  const from = { truth: 0, said: 2 };
  expect(nextCell(cells, from, 'ArrowDown')).toEqual({ truth: 2, said: 2 });
  expect(nextCell(cells, { truth: 1, said: 1 }, 'ArrowUp')).toEqual({ truth: 0, said: 0 });
  expect(nextCell(cells, from, 'Home')).toEqual({ truth: 0, said: 0 });
  expect(nextCell(cells, { truth: 2, said: 0 }, 'End')).toEqual({ truth: 2, said: 2 });
  expect(nextCell(cells, { truth: 2, said: 1 }, 'Home', true)).toEqual({ truth: 0, said: 0 });
  expect(nextCell(cells, from, 'End', true)).toEqual({ truth: 2, said: 2 });
  expect(nextCell(cells, { truth: 2, said: 2 }, 'ArrowRight')).toBeUndefined();
  expect(nextCell(cells, { truth: 0, said: 0 }, 'ArrowLeft')).toBeUndefined();
});
