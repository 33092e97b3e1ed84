// Draws a figure as an SVG that stands alone: no script, no font of its own, every text escaped, in the colours of paper.
import type { Figure, FigureAxis, LinesFigure, RangesFigure } from './figure';
import { placeOn } from './figure';

/** Which way lines of text run. */
export type Direction = 'ltr' | 'rtl';

export interface SvgFile {
  readonly text: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 720;
const PAD = 24;
const TITLE = 44;
const ROW = 48;
const PLOT = 320;
const INK = '#14211d';
const INK_2 = '#47544f';
const LINE = '#d3dad1';
const RANGE = '#9cc3f0';
/** Those of classes on a light page (`ui/tokens.css`). */
export const FIGURE_COLOURS = ['#0063ea', '#e16505', '#00653a', '#c71b9b', '#0096b8', '#982300', '#5c01ac', '#986c00'] as const;

/** The figure as the text of an SVG with its size in pixels; titles start where lines begin in `direction`. */
export function figureSvg(figure: Figure, direction: Direction): SvgFile {
  const { height, body } = figure.kind === 'ranges' ? rangesOf(figure, direction) : linesOf(figure, direction);
  const start = direction === 'ltr' ? PAD : WIDTH - PAD;
  return {
    width: WIDTH,
    height,
    text: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" direction="${direction}" font-family="system-ui, sans-serif" font-size="14" fill="${INK}">`,
      `<title>${escaped(figure.title)}</title>`,
      `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
      text(start, 28, figure.title, 'font-size="16" font-weight="650"'),
      ...body,
      '</svg>',
      '',
    ].join('\n'),
  };
}

/** The text of an SVG as an address that holds it. */
export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** From the left in either direction: numbers rise to the right as they do on every axis. */
function rangesOf({ axis, rows }: RangesFigure, direction: Direction) {
  const bottom = TITLE + rows.length * ROW;
  const start = direction === 'ltr' ? PAD : WIDTH - PAD;
  const across = (value: number) => PAD + (WIDTH - 2 * PAD) * placeOn(axis, value);
  return {
    height: bottom + 60,
    body: [
      ...ticksOf(axis, across, TITLE, bottom),
      ...rows.flatMap(({ name, low, high, value }, at) => {
        const y = TITLE + at * ROW;
        const width = Math.max(2, across(high) - across(low));
        return [
          text(start, y + 18, name),
          `<rect x="${n(across(low))}" y="${y + 25}" width="${n(width)}" height="12" rx="3" fill="${RANGE}"/>`,
          ...(value === undefined ? [] : [`<rect x="${n(across(value) - 1.5)}" y="${y + 22}" width="3" height="18" fill="${INK}"/>`]),
        ];
      }),
      text(WIDTH / 2, bottom + 46, axis.label, `text-anchor="middle" fill="${INK_2}"`),
    ],
  };
}

function linesOf({ x, y, lines }: LinesFigure, direction: Direction) {
  const left = PAD + 40;
  const bottom = TITLE + PLOT;
  const across = (value: number) => left + (WIDTH - PAD - left) * placeOn(x, value);
  const up = (value: number) => bottom - PLOT * placeOn(y, value);
  const at = (px: number, py: number) => `${n(across(px))},${n(up(py))}`;
  const start = direction === 'ltr' ? PAD : WIDTH - PAD;
  const keys = bottom + 66;
  return {
    height: keys + 24 * lines.length + 12,
    body: [
      ...ticksOf(x, across, TITLE, bottom),
      ...y.ticks.flatMap(({ at: value, label }) => [
        `<line x1="${left}" x2="${WIDTH - PAD}" y1="${n(up(value))}" y2="${n(up(value))}" stroke="${LINE}"/>`,
        text(left - 8, n(up(value) + 5), label, `text-anchor="${direction === 'ltr' ? 'end' : 'start'}" fill="${INK_2}" font-size="12"`),
      ]),
      ...lines.flatMap(({ colour, dashed, points }) => {
        const ink = inkOf(colour);
        const band = [...points.map((each) => at(each.x, each.high)), ...[...points].reverse().map((each) => at(each.x, each.low))];
        return [
          `<polygon points="${band.join(' ')}" fill="${ink}" fill-opacity="0.14"/>`,
          `<polyline points="${points.map((each) => at(each.x, each.y)).join(' ')}" fill="none" stroke="${ink}" stroke-width="2.5"${dashes(dashed)}/>`,
          ...points.map((each) => `<circle cx="${n(across(each.x))}" cy="${n(up(each.y))}" r="3.5" fill="${ink}"/>`),
        ];
      }),
      text((left + WIDTH - PAD) / 2, bottom + 42, `${x.label} · ${y.label}`, `text-anchor="middle" fill="${INK_2}"`),
      ...lines.flatMap(({ name, colour, dashed }, row) => {
        const py = keys + row * 24;
        const [from, to] = direction === 'ltr' ? [start, start + 28] : [start - 28, start];
        return [
          `<line x1="${from}" x2="${to}" y1="${py}" y2="${py}" stroke="${inkOf(colour)}" stroke-width="3"${dashes(dashed)}/>`,
          text(direction === 'ltr' ? start + 38 : start - 38, py + 5, name),
        ];
      }),
    ],
  };
}

function ticksOf({ ticks }: FigureAxis, across: (value: number) => number, top: number, bottom: number): readonly string[] {
  return ticks.flatMap(({ at, label }) => [
    `<line x1="${n(across(at))}" x2="${n(across(at))}" y1="${top}" y2="${bottom}" stroke="${LINE}"/>`,
    text(n(across(at)), bottom + 20, label, `text-anchor="middle" fill="${INK_2}" font-size="12"`),
  ]);
}

const inkOf = (colour: number): string => FIGURE_COLOURS[colour % FIGURE_COLOURS.length] ?? INK;
const dashes = (dashed: boolean): string => (dashed ? ' stroke-dasharray="7 5"' : '');
const n = (value: number): number => Math.round(100 * value) / 100;

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${escaped(words)}</text>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in an SVG; what XML cannot hold is left out: controls, and halves of characters. */
export function escaped(words: string): string {
  return Array.from(words)
    .filter((each) => {
      const code = each.codePointAt(0) ?? 0;
      return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .map((each) => ENTITIES[each] ?? each)
    .join('');
}
