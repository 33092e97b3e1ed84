// Columns' learning curves as a figure and as a table: for their page, and for a report.
import { bandOf, shotsOf } from '../../core/compare/curvePoints';
import { pointCell, shotsWords } from '../../store/curve/pointWords';
import type { Figure } from '../../ui/figure';
import { countAxis, shareAxis } from '../../ui/figure';
import { count, percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { CurveLine } from './curveLines';

/** A line with a band for each curve. */
export const curvesFigure = (lines: readonly CurveLine[]): Figure => ({
  kind: 'lines',
  title: say('columns.curvesName'),
  x: countAxis(say('learningCurve.samplesPerClass'), shotsOf(lines), count),
  y: shareAxis(say('learningCurve.rightOnHeldOut'), percent),
  lines: lines.map((line) => ({
    name: line.name,
    colour: line.colour,
    dashed: line.dashed,
    points: line.points.map((point) => ({ x: point.shots, y: point.mean, ...bandOf(point) })),
  })),
});

/** What the table's columns are called: the first is that of samples a class, then one for each line. */
export const curveHeads = (lines: readonly CurveLine[]): readonly string[] => [
  say('learningCurve.samplesPerClass'),
  ...lines.map(({ name }) => name),
];

/** A row for each number of samples a class: how it is said, and each line's point there. */
export const curveRows = (lines: readonly CurveLine[]): readonly (readonly [at: string, ...cells: string[]])[] =>
  shotsOf(lines).map((at) => [shotsWords(at, lines), ...lines.map((line) => pointCell(line, at))]);
