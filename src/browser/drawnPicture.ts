// Pictures that the program draws itself: shapes as data, onto a canvas, into a file like any other.
import type { Colour, Drawing, Shape } from '../core/sampleSets/drawing';
import type { Context } from './canvases';
import { canvasOf, jpegOf } from './canvases';
import { KEPT_SIZE } from './pictures';

const QUALITY = 0.92;

/** The drawing as a JPEG of KEPT_SIZE pixels each way. Rejects where the browser has no canvas, as when memory is short. */
export async function drawnPicture(drawing: Drawing): Promise<Blob> {
  const { canvas, context } = canvasOf(KEPT_SIZE, true);
  drawOn(context, drawing, KEPT_SIZE);
  return jpegOf(canvas, QUALITY);
}

/** Draws it over the whole of a square canvas. */
export function drawOn(context: Context, { ground, shapes, light, exposure, blur }: Drawing, side: number): void {
  const half = side / 2;
  context.setTransform(half, 0, 0, half, half, half);
  context.fillStyle = css(ground);
  context.fillRect(-1, -1, 2, 2);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const shape of shapes) drawShape(context, shape);
  if (light.strength > 0) {
    const [x, y] = [Math.cos(light.from), Math.sin(light.from)];
    const shade = context.createLinearGradient(x, y, -x, -y);
    shade.addColorStop(0, `rgb(255 255 255 / ${light.strength / 2})`);
    shade.addColorStop(1, `rgb(0 0 0 / ${light.strength})`);
    context.fillStyle = shade;
    context.fillRect(-1, -1, 2, 2);
  }
  context.fillStyle = exposure < 0 ? `rgb(0 0 0 / ${-exposure})` : `rgb(255 255 255 / ${exposure})`;
  context.fillRect(-1, -1, 2, 2);
  if (blur > 0) soften(context, blur * side, side);
}

function drawShape(context: Context, { points, closed, fill, line }: Shape): void {
  context.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  if (closed) context.closePath();
  if (fill) {
    context.fillStyle = css(fill);
    context.fill();
  }
  if (line) {
    context.strokeStyle = css(line.colour);
    context.lineWidth = line.width;
    context.stroke();
  }
}

/** Out of focus: the picture over itself, moved by some pixels each time. Canvas filters are not in every browser. */
function soften(context: Context, radius: number, side: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (let i = 1; i <= SOFTENED; i++) {
    const angle = (2 * Math.PI * i) / SOFTENED;
    context.globalAlpha = 1 / (i + 1);
    context.drawImage(context.canvas, radius * Math.cos(angle), radius * Math.sin(angle), side, side);
  }
  context.globalAlpha = 1;
}

const SOFTENED = 6;

const css = ({ hue, saturation, lightness }: Colour): string => `hsl(${hue} ${100 * saturation}% ${100 * lightness}%)`;
