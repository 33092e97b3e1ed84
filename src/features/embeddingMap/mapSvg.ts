// Maps as an SVG for a report, side by side: samples are points in the colours of their classes, all points of a class one path, so that
// ten thousand of them are a few elements.
import { paletteIndex } from '../../ui/classColour';
import { escaped, FIGURE_COLOURS } from '../../ui/figureSvg';
import { toScreen, WHOLE } from './mapView';

const SIDE = 320;
const GAP = 24;
const HEAD = 40;
const ROW = 24;
/** Pixels across a point. */
const POINT = 5;

/** A map as it lies: `positions` has two numbers for each sample, `classOf` what each is of; undefined: it is gone. */
export interface MapPoints {
  readonly name: string;
  readonly positions: Float32Array;
  readonly classOf: readonly (string | undefined)[];
}

/** The text of an SVG with a key of the classes under the maps; a class without a point has no row there. */
export function mapSvg(
  maps: readonly MapPoints[],
  classes: readonly { readonly id: string; readonly name: string; readonly colour: number }[],
) {
  const there = new Set(maps.flatMap(({ classOf }) => classOf));
  const shown = classes.filter(({ id }) => there.has(id));
  const width = GAP + Math.max(1, maps.length) * (SIDE + GAP);
  const height = HEAD + SIDE + GAP + shown.length * ROW + GAP;
  const colourOf = (colour: number) => FIGURE_COLOURS[paletteIndex(colour) % FIGURE_COLOURS.length] ?? FIGURE_COLOURS[0];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14" fill="#14211d">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...maps.flatMap((map, at) => {
      const left = GAP + at * (SIDE + GAP);
      return [
        `<text x="${left + SIDE / 2}" y="26" text-anchor="middle" font-weight="650">${escaped(map.name)}</text>`,
        `<rect x="${left}" y="${HEAD}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#d3dad1"/>`,
        ...shown.flatMap(({ id, colour }) => {
          const path = pathOf(map, id, left);
          return path === ''
            ? []
            : [`<path d="${path}" fill="none" stroke="${colourOf(colour)}" stroke-width="${POINT}" stroke-linecap="round"/>`];
        }),
      ];
    }),
    ...shown.flatMap(({ name, colour }, at) => {
      const y = HEAD + SIDE + GAP + at * ROW;
      return [
        `<circle cx="${GAP + 6}" cy="${y}" r="6" fill="${colourOf(colour)}"/>`,
        `<text x="${GAP + 22}" y="${y + 5}">${escaped(name)}</text>`,
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}

/** A line of no length at each point: round ends make a dot of it. */
function pathOf({ positions, classOf }: MapPoints, id: string, left: number): string {
  return classOf
    .flatMap((of, i) => {
      const [x, y] = [positions[2 * i] ?? NaN, positions[2 * i + 1] ?? NaN];
      if (of !== id || !Number.isFinite(x) || !Number.isFinite(y)) return [];
      const [across, down] = toScreen(WHOLE, { width: SIDE, height: SIDE }, [x, y]);
      return [`M${(left + across).toFixed(1)} ${(HEAD + down).toFixed(1)}h0`];
    })
    .join('');
}
