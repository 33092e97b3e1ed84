// The matrix as a PNG, drawn in the colours of paper, whatever the theme: it goes into a report.
import type { Measure } from './cellText';
import { cellText } from './cellText';
import type { Matrix } from './useMatrix';

const SCALE = 2;
const CELL = 48;
const GAP = 3;
const INK = '#14211d';
const EMPTY = '#f4f6f0';
const GOOD = [23, 102, 63] as const;
const BAD = [168, 27, 22] as const;
const PAPER = [255, 255, 252] as const;
/** Longer names are cut, so that the numbers keep their room. */
const MOST_NAME = 200;

/** PNG bytes. @throws Error where the browser draws no pictures. */
export async function matrixPicture({ classes, support, count }: Matrix, measure: Measure): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  const family = getComputedStyle(document.body).fontFamily;
  const small = ['500', '15px', family].join(' ');
  pen.font = small;
  const names = Math.min(MOST_NAME, Math.max(...classes.map(({ name }) => pen.measureText(name).width)));
  const edge = names + 24;
  const side = edge + classes.length * (CELL + GAP) + 12;
  canvas.width = canvas.height = Math.ceil(side * SCALE);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = colourOf(PAPER, 0);
  pen.fillRect(0, 0, side, side);
  pen.textBaseline = 'middle';
  classes.forEach(({ name }, at) => {
    const middle = edge + at * (CELL + GAP) + CELL / 2;
    pen.font = small;
    pen.fillStyle = INK;
    pen.textAlign = 'right';
    pen.fillText(name, edge - 8, middle, names);
    pen.save();
    pen.translate(middle, edge - 8);
    pen.rotate(-Math.PI / 2);
    pen.textAlign = 'left';
    pen.fillText(name, 0, 0, names);
    pen.restore();
    classes.forEach((_, said) => {
      const cell = count(at, said);
      const [x, y] = [edge + said * (CELL + GAP), edge + at * (CELL + GAP)];
      pen.fillStyle = cell === 0 ? EMPTY : colourOf(at === said ? GOOD : BAD, 0.1 + (0.3 * cell) / (support[at] ?? 1));
      pen.fillRect(x, y, CELL, CELL);
      if (cell === 0) return;
      pen.font = ['650', '15px', family].join(' ');
      pen.fillStyle = INK;
      pen.textAlign = 'center';
      pen.fillText(cellText(cell, support[at] ?? 0, measure), x + CELL / 2, y + CELL / 2, CELL - 4);
    });
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture of the matrix is too large for this browser');
  return new Uint8Array(await blob.arrayBuffer());
}

/** So much of a colour on paper. */
function colourOf(colour: readonly [number, number, number], part: number): string {
  const mixed = colour.map((value, i) => Math.round(part * value + (1 - part) * (PAPER[i] ?? 0)));
  return `rgb(${mixed.join(' ')})`;
}
