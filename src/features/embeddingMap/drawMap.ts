// Drawing a map: points from afar, pictures from near, and above them what is marked.
import type { Marks, Scene } from './scene';
import type { Place, Size, View } from './mapView';
import { LARGEST_PICTURE, toScreen } from './mapView';

export interface Paper {
  /** The colour of a custom property. */
  readonly colour: (property: string) => string;
  /** A sample's picture if it is at hand. */
  readonly picture: ((id: string) => CanvasImageSource | undefined) | undefined;
}

/** Pictures are drawn while at most so many samples are in view. */
const MOST_PICTURES = 300;
const SMALLEST_PICTURE = 22;
const PREVIEW = 88;

/** Width and height in CSS pixels; `pen` is scaled for the screen. */
export function drawMap(
  pen: CanvasRenderingContext2D,
  { map, shown, groups, groupOf, tested }: Scene,
  marks: Marks,
  view: View,
  size: Size,
  paper: Paper,
): void {
  pen.fillStyle = paper.colour('--surface');
  pen.fillRect(0, 0, size.width, size.height);
  const { positions, ids, placeOf } = map;
  const visible: number[] = [];
  const xs = new Float32Array(ids.length);
  const ys = new Float32Array(ids.length);
  const margin = LARGEST_PICTURE / 2;
  for (let i = 0; i < ids.length; i++) {
    if (!shown[i]) continue;
    const [x, y] = toScreen(view, size, [positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0]);
    if (x < -margin || y < -margin || x > size.width + margin || y > size.height + margin) continue;
    xs[i] = x;
    ys[i] = y;
    visible.push(i);
  }
  const pictures = paper.picture !== undefined && visible.length <= MOST_PICTURES;
  const side = Math.min(
    LARGEST_PICTURE,
    Math.max(SMALLEST_PICTURE, 0.55 * Math.sqrt((size.width * size.height) / Math.max(1, visible.length))),
  );
  const radius = pictures ? 4 : visible.length > 3000 ? 1.6 : 2.6;
  groups.forEach(({ colour }, group) => {
    pen.fillStyle = pen.strokeStyle = paper.colour(colour);
    pen.lineWidth = 1.4;
    pen.beginPath();
    for (const i of visible)
      if (groupOf[i] === group && !tested[i]) pen.rect((xs[i] ?? 0) - radius, (ys[i] ?? 0) - radius, 2 * radius, 2 * radius);
    pen.fill();
    pen.beginPath();
    for (const i of visible)
      if (groupOf[i] === group && tested[i]) pen.rect((xs[i] ?? 0) - radius, (ys[i] ?? 0) - radius, 2 * radius, 2 * radius);
    pen.stroke();
  });
  if (pictures)
    for (const i of visible) {
      const picture = paper.picture(ids[i] ?? '');
      if (!picture) continue;
      const [x, y] = [(xs[i] ?? 0) - side / 2, (ys[i] ?? 0) - side / 2];
      pen.drawImage(picture, x, y, side, side);
      pen.strokeStyle = paper.colour(groups[groupOf[i] ?? 0]?.colour ?? '--ink-2');
      pen.lineWidth = 3;
      pen.setLineDash(tested[i] ? [5, 4] : []);
      pen.strokeRect(x, y, side, side);
    }
  pen.setLineDash([]);
  const around = pictures ? side / 2 + 3 : radius + 3;
  pen.strokeStyle = paper.colour('--ink');
  pen.lineWidth = 2;
  pen.beginPath();
  for (const i of visible)
    if (marks.selected.has(ids[i] ?? '')) pen.rect((xs[i] ?? 0) - around, (ys[i] ?? 0) - around, 2 * around, 2 * around);
  pen.stroke();
  const hovered = placeOf.get(marks.hovered ?? '');
  if (hovered !== undefined && shown[hovered]) {
    const at = toScreen(view, size, [positions[2 * hovered] ?? 0, positions[2 * hovered + 1] ?? 0]);
    ring(pen, at, around + 6, paper.colour('--ink'));
    const picture = pictures ? undefined : paper.picture?.(ids[hovered] ?? '');
    if (picture) preview(pen, picture, at, size, paper.colour('--ink'));
  }
  if (marks.live) {
    const at = toScreen(view, size, marks.live);
    ring(pen, at, 12, paper.colour('--surface'), 7);
    ring(pen, at, 12, paper.colour('--rec'), 4);
  }
}

function ring(pen: CanvasRenderingContext2D, [x, y]: Place, radius: number, colour: string, width = 3): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.stroke();
}

/** From afar the hovered sample's picture is shown beside its point. */
function preview(pen: CanvasRenderingContext2D, picture: CanvasImageSource, [x, y]: Place, { width, height }: Size, colour: string): void {
  const left = Math.min(width - PREVIEW - 4, Math.max(4, x + 16));
  const top = Math.min(height - PREVIEW - 4, Math.max(4, y - PREVIEW - 16));
  pen.drawImage(picture, left, top, PREVIEW, PREVIEW);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.strokeRect(left, top, PREVIEW, PREVIEW);
}
