// A picture of numbers as data: ranges in rows, or lines with bands, each over one axis; `figureSvg` draws it.

export interface FigureTick {
  readonly at: number;
  readonly label: string;
}

export interface FigureAxis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Equal steps for equal factors: `from` is more than 0. */
  readonly log: boolean;
  readonly ticks: readonly FigureTick[];
}

/** A row for each thing: its range, and the number in it. */
export interface RangesFigure {
  readonly kind: 'ranges';
  readonly title: string;
  readonly axis: FigureAxis;
  readonly rows: readonly {
    /** What it is, and its numbers in words. */
    readonly name: string;
    readonly low: number;
    readonly high: number;
    readonly value: number | undefined;
  }[];
}

/** Lines over x, a band about each. */
export interface LinesFigure {
  readonly kind: 'lines';
  readonly title: string;
  readonly x: FigureAxis;
  readonly y: FigureAxis;
  readonly lines: readonly {
    readonly name: string;
    /** Of the eight colours of classes. */
    readonly colour: number;
    readonly dashed: boolean;
    readonly points: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number }[];
  }[];
}

export type Figure = RangesFigure | LinesFigure;

/** A share from nothing to all. */
export const shareAxis = (label: string, percent: (share: number) => string): FigureAxis => ({
  label,
  from: 0,
  to: 1,
  log: false,
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percent(at) })),
});

/** Counts, ascending, from the first to the last, or to one more where that is the same: a tick at each. */
export function countAxis(label: string, counts: readonly number[], words: (count: number) => string): FigureAxis {
  const [fewest = 1] = counts;
  return {
    label,
    from: fewest,
    to: Math.max(fewest + 1, counts.at(-1) ?? 1),
    log: true,
    ticks: counts.map((at) => ({ at, label: words(at) })),
  };
}

/** A row for a share: what it is with its count in words, the interval, and the share itself where any were asked. */
export const shareRow = (
  name: string,
  words: string,
  {
    right,
    total,
    interval: { low, high },
  }: { readonly right: number; readonly total: number; readonly interval: { readonly low: number; readonly high: number } },
): RangesFigure['rows'][number] => ({ name: `${name} · ${words}`, low, high, value: total > 0 ? right / total : undefined });

/** Where a number lies on an axis, 0 … 1; what lies beyond an end is put there. */
export function placeOn({ from, to, log }: FigureAxis, value: number): number {
  const at = log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.min(1, Math.max(0, Number.isFinite(at) ? at : 0));
}
