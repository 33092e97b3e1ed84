// Which square of a map lies under a place on the picture.
import { expect, test } from 'vitest';
import { squareAt, squareUnder } from './edits';

test('each square lies under its own middle', () => {
  for (let index = 0; index < 12; index++) {
    const { row, column } = squareAt(index, 3, 4);
    expect(squareUnder({ x: (column + 0.5) / 4, y: (row + 0.5) / 3 }, 3, 4)).toBe(index);
  }
});

test('a place at the edge, or dragged beyond it, is of the square beside', () => {
  expect(squareUnder({ x: 1, y: 1 }, 3, 4)).toBe(11);
  expect(squareUnder({ x: -0.2, y: 0 }, 3, 4)).toBe(0);
  expect(squareUnder({ x: 1.4, y: 0 }, 3, 4)).toBe(3);
});
