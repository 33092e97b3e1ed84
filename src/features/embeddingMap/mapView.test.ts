// The view of a map: there and back, what stays under the finger, and who is inside a line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place, View } from './mapView';
import { dragged, inside, LARGEST_PICTURE, nearestAt, toMap, toScreen, WHOLE, zoomed } from './mapView';

const size = { width: 400, height: 300 };
const number = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const views = fc.record<View>({ x: number(-1, 1), y: number(-1, 1), zoom: number(1, 100) });

describe('a view', () => {
  test('leads from the map to the screen and back', () => {
    expect(toScreen(WHOLE, size, [1, 1])).toEqual([200 + 112, 150 - 112]);
    fc.assert(
      fc.property(views, number(-1, 1), number(-1, 1), (view, x, y) => {
        const [backX, backY] = toMap(view, size, toScreen(view, size, [x, y]));
        expect(backX).toBeCloseTo(x, 9);
        expect(backY).toBeCloseTo(y, 9);
      }),
    );
  });

  test('has room for the pictures at the edge of the whole map, on a phone and on a screen', () => {
    for (const side of [300, 358, 640, 1200]) {
      const [, y] = toScreen(WHOLE, { width: side, height: side }, [0, 1]);
      expect(y).toBeGreaterThan(LARGEST_PICTURE / 2);
    }
  });

  test('keeps what is under the pointer there while it comes nearer', () => {
    const at: Place = [260, 120];
    const view = { x: 0.1, y: -0.2, zoom: 3 };
    const before = toMap(view, size, at);
    const after = toMap(zoomed(view, size, 1.5, at), size, at);
    expect(after[0]).toBeCloseTo(before[0], 9);
    expect(after[1]).toBeCloseTo(before[1], 9);
    expect(zoomed(view, size, 0.001, at)).toEqual(WHOLE);
  });

  test('is dragged with the map, and not away from it', () => {
    const [x, y] = toScreen(dragged({ x: 0, y: 0, zoom: 4 }, size, 30, -12), size, [0, 0]);
    expect([x, y]).toEqual([230, 138]);
    expect(dragged(WHOLE, size, 1e6, 1e6)).toEqual({ x: -1.2, y: 1.2, zoom: 1 });
  });
});

test('the sample under the pointer is the nearest that is shown, if it is near', () => {
  const positions = Float32Array.of(0, 0, 0.02, 0, 0.5, 0.5);
  const [x, y] = toScreen(WHOLE, size, [0.015, 0]);
  expect(nearestAt(positions, Uint8Array.of(1, 1, 1), WHOLE, size, [x, y], 8)).toBe(1);
  expect(nearestAt(positions, Uint8Array.of(1, 0, 1), WHOLE, size, [x, y], 8)).toBe(0);
  expect(nearestAt(positions, Uint8Array.of(1, 1, 1), WHOLE, size, [10, 10], 8)).toBe(-1);
});

test('inside a line are those that it goes round', () => {
  const positions = Float32Array.of(0, 0, 0.9, 0, 0, 0.9, 0.2, 0.2);
  const square: readonly Place[] = [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ];
  expect(inside(positions, Uint8Array.of(1, 1, 1, 1), square)).toEqual([0, 3]);
  expect(inside(positions, Uint8Array.of(0, 1, 1, 1), square)).toEqual([3]);
  expect(inside(positions, Uint8Array.of(1, 1, 1, 1), [[0, 0]])).toEqual([]);
});
