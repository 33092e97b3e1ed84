// What a chart is told: lines, the bands about them, and two axes.
import type { Marker } from './markers';

/** A line of a chart. Every list has one entry for each x; null where there is none. */
export interface ChartLine {
  readonly name: string;
  /** A colour of tokens.css by name, such as `--class-0`. */
  readonly colour: string;
  readonly y: readonly (number | null)[];
  readonly band?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] };
  /** Drawn on every point; none for long lines. */
  readonly marker?: Marker;
  readonly dashed?: boolean;
}

export interface ChartAxis {
  /** What its numbers are; empty where a heading over the chart says it. */
  readonly label: string;
  /** Ends of the axis; those of the numbers if nothing is said. */
  readonly min?: number;
  readonly max?: number;
  /** Equal steps for equal factors; all numbers must be more than 0. */
  readonly log?: boolean;
  /** Where to write a number; evenly if nothing is said. */
  readonly ticks?: readonly number[];
  readonly format?: (value: number) => string;
}

export interface ChartProps {
  /** What is to be seen, for those who cannot see it; the numbers themselves belong in a table beside. */
  readonly label: string;
  /** Rising. */
  readonly x: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly xAxis: ChartAxis;
  readonly yAxis: ChartAxis;
}
