// What is changed in a picture, pixel by pixel: known ones in, known ones out. The surface is a plain one, of numbers in Node.
import { afterEach, expect, test, vi } from 'vitest';
import type { Edits } from './edits';
import { drawEdited, NO_EDITS } from './edits';

/** A picture of one number a pixel, 0 … 255, and a surface to draw on: what `drawEdited` uses of a canvas, as the standard has it. */
class Plain {
  readonly pixels: Float64Array;
  fillStyle = '';
  private flip = 1;
  private from = 0;
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number, of: (x: number, y: number) => number = () => 0) {
    [this.width, this.height] = [width, height];
    this.pixels = Float64Array.from({ length: width * height }, (_, i) => of(i % width, Math.floor(i / width)));
  }
  getContext() {
    return this;
  }
  at(x: number, y: number): number {
    const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
    return this.pixels[within(y, this.height) * this.width + within(x, this.width)] ?? NaN;
  }
  setTransform(flip: number, _b: number, _c: number, _d: number, from: number) {
    [this.flip, this.from] = [flip, from];
  }
  fillRect(left: number, top: number, width: number, height: number) {
    const [grey = NaN, , , alpha = 1] = Array.from(this.fillStyle.matchAll(/[\d.]+/g), Number);
    this.each((x, y, before) => {
      const inside = x >= left && x < left + width && y >= top && y < top + height;
      return inside ? alpha * grey + (1 - alpha) * before : before;
    });
  }
  /** Smaller: the mean of what a pixel covers. Larger: linearly between the middles of pixels. */
  drawImage(picture: Plain, left: number, top: number, width: number, height: number) {
    const [stepX, stepY] = [picture.width / width, picture.height / height];
    this.each((middleX, middleY, before) => {
      const x = (this.flip * (middleX - this.from) - left) * stepX;
      const y = (middleY - top) * stepY;
      if (x < 0 || x >= picture.width || y < 0 || y >= picture.height) return before;
      const [across, down] = [weights(x, stepX), weights(y, stepY)];
      return across.reduce((sum, [i, a]) => sum + down.reduce((part, [j, b]) => part + a * b * picture.at(i, j), 0), 0);
    });
  }
  private each(change: (middleX: number, middleY: number, before: number) => number) {
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++) this.pixels[y * this.width + x] = change(x + 0.5, y + 0.5, this.at(x, y));
  }
}

function weights(middle: number, step: number): readonly (readonly [pixel: number, share: number])[] {
  if (step <= 1) {
    const [before, rest] = [Math.floor(middle - 0.5), middle - 0.5 - Math.floor(middle - 0.5)];
    return [
      [before, 1 - rest],
      [before + 1, rest],
    ];
  }
  const [first, count] = [Math.round(middle - step / 2), Math.round(step)];
  return Array.from({ length: count }, (_, i) => [first + i, 1 / count] as const);
}

vi.stubGlobal('OffscreenCanvas', Plain);
afterEach(() => vi.restoreAllMocks());

const GREY = 127;

function edited(picture: Plain, edits: Partial<Edits>, side = picture.width): readonly (readonly number[])[] {
  const surface = new Plain(side, side);
  type Args = Parameters<typeof drawEdited>;
  drawEdited(surface as unknown as Args[0], picture as unknown as Args[1], { ...NO_EDITS, ...edits }, side);
  return Array.from({ length: side }, (_, y) => Array.from({ length: side }, (_, x) => surface.at(x, y)));
}

/** Each pixel another number. */
const each = () => new Plain(4, 4, (x, y) => 10 * y + x);
const rowsOf = (of: (x: number, y: number) => number, side = 4) =>
  Array.from({ length: side }, (_, y) => Array.from({ length: side }, (_, x) => of(x, y)));

test('unchanged it is as it was; mirrored, left is right', () => {
  expect(edited(each(), {})).toEqual(rowsOf((x, y) => 10 * y + x));
  expect(edited(each(), { mirror: true })).toEqual(rowsOf((x, y) => 10 * y + 3 - x));
});

test('darkened by a share, each pixel loses that share of its light', () => {
  expect(edited(each(), { darken: 0.25 })).toEqual(rowsOf((x, y) => 0.75 * (10 * y + x)));
});

test('shifted, it moves to the right and down, mirrored too, and grey comes after it', () => {
  const moved = (x: number, y: number) => (x < 1 || y < 2 ? GREY : 10 * (y - 2) + x - 1);
  expect(edited(each(), { across: 0.25, along: 0.5 })).toEqual(rowsOf(moved));
  expect(edited(each(), { across: 0.25, mirror: true })).toEqual(rowsOf((x, y) => (x < 1 ? GREY : 10 * y + 3 - (x - 1))));
});

test('twice as close, the middle fills it, and the rim is gone', () => {
  const rim = new Plain(8, 8, (x, y) => (Math.min(x, y, 7 - x, 7 - y) < 1 ? 200 : x < 4 ? 20 : 60));
  const close = edited(rim, { zoom: 2 });
  expect(Math.max(...close.flat())).toBe(60);
  for (const row of close) expect([row[0], row[2], row[5], row[7]]).toEqual([20, 20, 60, 60]);
});

test('blurred, light and dark that alternate become their mean, and nothing gets lighter or darker on the whole', () => {
  const board = new Plain(20, 20, (x, y) => ((x + y) % 2 === 0 ? 0 : 200));
  expect(edited(board, { blur: 1 }).flat()).toEqual(new Array(400).fill(100));
  const [spread, soft] = [edited(board, {}).flat(), edited(board, { blur: 0.5 }).flat()].map(
    (some) => Math.max(...some) - Math.min(...some),
  );
  expect(soft).toBeLessThan(spread ?? NaN);
});

test('a covered square is grey, and nothing beside it', () => {
  const covered = edited(each(), { squares: [{ row: 1, column: 0, height: 2, width: 2 }] });
  expect(covered).toEqual(rowsOf((x, y) => (y >= 2 && x < 2 ? GREY : 10 * y + x)));
});
