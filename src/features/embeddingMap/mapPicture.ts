// Maps as a PNG, side by side with their names and what the colours mean, in the colours of paper whatever the theme.
import { drawMap } from './drawMap';
import { WHOLE } from './mapView';
import type { Scene } from './scene';

const SIDE = 640;
const SCALE = 2;
const HEAD = 44;
const ROW = 26;
const GAP = 24;

const NOTHING = { selected: new Set<string>(), hovered: undefined, live: undefined } as const;

/** PNG bytes. @throws Error where the browser draws no pictures. */
export async function mapPicture(maps: readonly { readonly name: string; readonly scene: Scene }[]): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  // An element of paper, so that custom properties have their light values.
  const paper = document.createElement('div');
  paper.dataset['theme'] = 'light';
  document.body.append(paper);
  try {
    const style = getComputedStyle(paper);
    const colour = (property: string) => style.getPropertyValue(property).trim();
    const groups = maps[0]?.scene.groups ?? [];
    const width = maps.length * (SIDE + GAP) + GAP;
    const height = HEAD + SIDE + GAP + groups.length * ROW + GAP;
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const family = getComputedStyle(document.body).fontFamily;
    maps.forEach(({ name, scene }, at) => {
      const left = GAP + at * (SIDE + GAP);
      pen.setTransform(SCALE, 0, 0, SCALE, 0, 0);
      if (at === 0) {
        pen.fillStyle = colour('--surface');
        pen.fillRect(0, 0, width, height);
      }
      pen.font = ['650', '20px', family].join(' ');
      pen.fillStyle = colour('--ink');
      pen.textBaseline = 'middle';
      pen.fillText(name, left, HEAD / 2, SIDE);
      pen.save();
      pen.setTransform(SCALE, 0, 0, SCALE, left * SCALE, HEAD * SCALE);
      pen.beginPath();
      pen.rect(0, 0, SIDE, SIDE);
      pen.clip();
      drawMap(pen, scene, NOTHING, WHOLE, { width: SIDE, height: SIDE }, { colour, picture: undefined });
      pen.restore();
      pen.strokeStyle = colour('--line-strong');
      pen.lineWidth = 1;
      pen.strokeRect(left, HEAD, SIDE, SIDE);
    });
    pen.font = ['500', '15px', family].join(' ');
    groups.forEach((group, at) => {
      const y = HEAD + SIDE + GAP + at * ROW;
      pen.fillStyle = colour(group.colour);
      pen.fillRect(GAP, y - 6, 12, 12);
      pen.fillStyle = colour('--ink');
      pen.fillText(group.name, GAP + 22, y, width - 2 * GAP);
    });
  } finally {
    paper.remove();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture of the maps is too large for this browser');
  return new Uint8Array(await blob.arrayBuffer());
}
