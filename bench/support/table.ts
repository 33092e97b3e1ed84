// The bench's figures as a table for people.
import type { Figure, Goal } from './figure';
import { median, meets } from './figure';

const HEADINGS = ['', 'median', 'lowest … highest', 'repeats', 'goal', '', ''] as const;

/** One line a figure, columns aligned. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(figure: Figure): readonly string[] {
  const { of, unit, values, goal, note = '' } = figure;
  const met = meets(figure);
  return [
    of,
    `${short(median(values))} ${unit}`.trim(),
    values.length > 1 ? `${short(Math.min(...values))} … ${short(Math.max(...values))}` : '',
    String(values.length),
    goal ? goalText(goal) : '',
    met === undefined ? '' : met ? 'met' : 'missed',
    note,
  ];
}

const goalText = (goal: Goal) => ('atMost' in goal ? `≤ ${short(goal.atMost)}` : `≥ ${short(goal.atLeast)}`);

/** Three digits that count, no more than a repeat would confirm. */
function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
