// A chart's props as uPlot takes them: series, bands, scales and axes in the page's own colours and type.
import uPlot from 'uplot';
import type { ChartAxis, ChartLine, ChartProps } from './chartProps';
import { markerAt } from './markers';

/** CSS pixels. */
const LINE_WIDTH = 3;
const MARKER_RADIUS = 5;
const NARROW = 480;
/** A digit's width in units of the type size. */
const DIGIT = 0.62;
/** Kept free at both ends of a logarithmic axis, in natural logarithms. */
const LOG_ROOM = 0.12;
/** Kept free at an end of the standing axis that was not given, as a share of its length. */
const STANDING_ROOM = 0.05;

/** What uPlot asks for while it draws: always the newest props, and colours as the theme now has them. */
export interface PlotSource {
  readonly props: () => ChartProps;
  readonly colour: (token: string) => string;
  readonly font: string;
  readonly onPoint: (index: number | undefined) => void;
}

/** Two charts of the same outline differ in their numbers only: the plot can stay and take the new ones. */
export function outlineOfChart({ lines, xAxis, yAxis }: ChartProps): string {
  const axes = [xAxis, yAxis].map(({ label, log }) => [label, log]);
  return JSON.stringify([axes, lines.map(({ name, colour, band, marker, dashed }) => [name, colour, Boolean(band), marker, dashed])]);
}

/** Columns: x, then for each line its y and, where it has a band, the band's edges. */
export function columnsOf({ x, lines, xAxis }: ChartProps): uPlot.AlignedData {
  const columns = lines.flatMap(({ y, band }) => [y, ...(band ? [band.high, band.low] : [])].map((values) => [...values]));
  return [x.map((value) => placed(xAxis, value)), ...columns];
}

/** uPlot’s options for a chart of this size in CSS pixels; `props` is asked anew at each drawing. */
export function plotOptions({ props, colour, font, onPoint }: PlotSource, width: number, height: number): uPlot.Options {
  const { lines } = props();
  const places = placesOf(lines);
  const size = width < NARROW ? 14 : 16;
  const axis = (of: () => ChartAxis, lying: boolean): uPlot.Axis => ({
    // The standing one's stands over the plot.
    ...(lying && { label: of().label }),
    labelFont: `600 ${size}px ${font}`,
    labelSize: size * 1.7,
    labelGap: 4,
    font: `${size}px ${font}`,
    size: lying ? size * 2 : (_, values: string[] | null) => longest(values ?? []) * size * DIGIT + 14,
    gap: 6,
    stroke: () => colour('--ink-2'),
    grid: { stroke: () => colour('--line'), width: 1 },
    ticks: { show: false },
    border: { show: lying, stroke: () => colour('--line-strong'), width: 1.5 },
    splits: (_plot, _axis, min, max, increment) =>
      of()
        .ticks?.map((tick) => placed(of(), tick))
        .filter((tick) => tick >= min && tick <= max) ?? splitsOf(min, max, increment),
    values: (_, splits) => splits.map((place) => formatted(of(), of().log ? Number(Math.exp(place).toPrecision(12)) : place)),
  });
  return {
    width,
    height,
    padding: [size, size, 0, 0],
    legend: { show: false },
    select: { show: false, left: 0, top: 0, width: 0, height: 0 },
    cursor: { y: false, drag: { x: false, y: false, setScale: false }, points: { show: false } },
    scales: { x: scale(() => props().xAxis, false), y: scale(() => props().yAxis, true) },
    axes: [axis(() => props().xAxis, true), axis(() => props().yAxis, false)],
    series: [
      {},
      ...lines.flatMap((line): uPlot.Series[] => {
        const edge: uPlot.Series = { stroke: 'transparent', width: 0, points: { show: false }, spanGaps: true };
        return [
          {
            label: line.name,
            stroke: () => colour(line.colour),
            width: LINE_WIDTH,
            points: { show: false },
            spanGaps: true,
            ...(line.dashed && { dash: [9, 7] }),
          },
          ...(line.band ? [edge, edge] : []),
        ];
      }),
    ],
    bands: lines.flatMap(({ band, colour: token }, l): uPlot.Band[] => {
      const at = places[l] ?? 0;
      return band ? [{ series: [at + 1, at + 2], fill: () => `color-mix(in srgb, ${colour(token)} 20%, transparent)` }] : [];
    }),
    hooks: {
      draw: [(plot) => drawMarkers(plot, props(), places, colour)],
      setLegend: [({ cursor }) => onPoint(cursor.idx ?? undefined)],
    },
  };
}

/** Where each line's own series stands among all. */
function placesOf(lines: readonly ChartLine[]): readonly number[] {
  let next = 1;
  return lines.map(({ band }) => {
    const at = next;
    next += band ? 3 : 1;
    return at;
  });
}

function scale(of: () => ChartAxis, standing: boolean): uPlot.Scale {
  return {
    time: false,
    range: (_, low, high) => {
      const { min, max, log } = of();
      const least = min === undefined ? low : placed(of(), min);
      const most = max === undefined ? high : placed(of(), max);
      if (!(least < most)) return [least - 0.5, most + 0.5];
      if (log) return [least - LOG_ROOM, most + LOG_ROOM];
      const room = standing ? STANDING_ROOM * (most - least) : 0;
      return [min === undefined ? least - room : least, max === undefined ? most + room : most];
    },
  };
}

/** Where a number stands on its axis, in the plot's own units. */
function placed({ log }: ChartAxis, value: number): number {
  return log ? Math.log(value) : value;
}

/** As the axis says, or with three digits that count. */
export function formatted({ format }: ChartAxis, value: number): string {
  return format?.(value) ?? String(Number(value.toPrecision(3)));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function splitsOf(min: number, max: number, increment: number): number[] {
  const first = Math.ceil(min / increment - 1e-9);
  const last = Math.floor(max / increment + 1e-9);
  // Rounded to the increment's own decimals, so that 0.1 + 0.2 reads 0.3.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * increment).toPrecision(12)));
}

function drawMarkers(plot: uPlot, { x, lines, xAxis }: ChartProps, places: readonly number[], colour: (token: string) => string): void {
  const { ctx } = plot;
  const radius = MARKER_RADIUS * uPlot.pxRatio;
  ctx.save();
  ctx.lineWidth = 2 * uPlot.pxRatio;
  ctx.strokeStyle = colour('--surface-raised');
  lines.forEach(({ y, marker, colour: token }, l) => {
    if (!marker || plot.series[places[l] ?? 0]?.show === false) return;
    ctx.fillStyle = colour(token);
    y.forEach((value, i) => {
      const at = x[i];
      if (value === null || at === undefined) return;
      const shape = markerAt(marker, plot.valToPos(placed(xAxis, at), 'x', true), plot.valToPos(value, 'y', true), radius);
      ctx.stroke(shape);
      ctx.fill(shape);
    });
  });
  ctx.restore();
}
