// What a person changes in a picture to see what the answer hangs on, and how that is drawn.

/** A place on the picture, 0 … 1 from the left and from the top. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Edits {
  readonly mirror: boolean;
  /** 0 … 0.95 of the light taken away. */
  readonly darken: number;
  /** 0 … 1: how soft, at 1 a tenth of a side. */
  readonly blur: number;
  /** 1 … 3 times as close. */
  readonly zoom: number;
  /** −0.5 … 0.5 of a side, to the right and down. */
  readonly across: number;
  readonly along: number;
  /** Round covers. */
  readonly spots: readonly Spot[];
  /** Square covers, of a grid of so many squares. */
  readonly squares: readonly CoveredSquare[];
}

export interface CoveredSquare {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export const NO_EDITS: Edits = { mirror: false, darken: 0, blur: 0, zoom: 1, across: 0, along: 0, spots: [], squares: [] };

/** Whether a picture stays as it is. */
export const changesNothing = ({ mirror, darken, blur, zoom, across, along, spots, squares }: Edits): boolean =>
  !mirror && darken === 0 && blur === 0 && zoom === 1 && across === 0 && along === 0 && spots.length === 0 && squares.length === 0;

/** Radius of a cover, in sides. */
const COVER = 0.09;
/** What covers: the grey of no light and no shade. */
const GREY = 'rgb(127 127 127)';

/** The cover for a square of a map. */
export const squareAt = (index: number, height: number, width: number): CoveredSquare => ({
  row: Math.floor(index / width),
  column: index % width,
  height,
  width,
});

/** The number of the square that lies under a place, of a map of so many. */
export function squareUnder({ x, y }: Spot, height: number, width: number): number {
  const step = (share: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(share * count)));
  return step(y, height) * width + step(x, width);
}

type Surface = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Draws the changed picture to a square of `side`; what lies beside the picture is grey. */
export function drawEdited(context: Surface, picture: ImageBitmap, edits: Edits, side: number): void {
  const { mirror, darken, blur, zoom, across, along, spots, squares } = edits;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = GREY;
  context.fillRect(0, 0, side, side);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  const size = side * zoom;
  // Mirrored, the drawing goes from right to left: on the screen the picture moves to the right all the same.
  const left = (side - size) / 2 + (mirror ? -across : across) * side;
  const top = (side - size) / 2 + along * side;
  context.setTransform(mirror ? -1 : 1, 0, 0, 1, mirror ? side : 0, 0);
  context.drawImage(blur > 0 ? softened(picture, blur) : picture, left, top, size, size);
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (darken > 0) {
    context.fillStyle = `rgb(0 0 0 / ${darken})`;
    context.fillRect(0, 0, side, side);
  }
  context.fillStyle = GREY;
  for (const { x, y } of spots) {
    context.beginPath();
    context.arc(x * side, y * side, COVER * side, 0, 2 * Math.PI);
    context.fill();
  }
  for (const { row, column, height, width } of squares)
    context.fillRect((column * side) / width, (row * side) / height, side / width, side / height);
}

/** The changed picture as an opaque bitmap. */
export async function editedPicture(picture: ImageBitmap, edits: Edits, side: number): Promise<ImageBitmap> {
  const { canvas, context } = surfaceOf(side);
  drawEdited(context, picture, edits, side);
  return createImageBitmap(canvas);
}

/** Smaller, so that scaling it up again leaves it soft: every browser can do that, and not every one has filters. */
function softened(picture: ImageBitmap, blur: number): OffscreenCanvas {
  const side = Math.max(4, Math.round(picture.width / (1 + (picture.width / 10 - 1) * blur)));
  const { canvas, context } = surfaceOf(side);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, side, side);
  return canvas;
}

function surfaceOf(side: number) {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no 2d context');
  return { canvas, context };
}
