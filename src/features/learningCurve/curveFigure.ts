// The learning curve as a figure: for its files, and for the report.
import { bandOf, shotsOf } from '../../core/compare/curvePoints';
import { headKindName } from '../../store/head/headKindNames';
import type { LinesFigure } from '../../ui/figure';
import { shareAxis } from '../../ui/figure';
import { count, percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { ShownCurve } from './useCurves';

/** A line with its band for each of `curves`, over a logarithmic axis of samples per class. */
export function curveFigure(curves: readonly ShownCurve[]): LinesFigure {
  const shots = shotsOf(curves);
  const [fewest = 1] = shots;
  return {
    kind: 'lines',
    title: say('learningCurve.question'),
    x: {
      label: say('learningCurve.samplesPerClass'),
      from: fewest,
      to: Math.max(fewest + 1, shots.at(-1) ?? 1),
      log: true,
      ticks: shots.map((at) => ({ at, label: count(at) })),
    },
    y: shareAxis(say('learningCurve.rightOnHeldOut'), percent),
    lines: curves.map(({ kind, points }, colour) => ({
      name: headKindName(kind),
      colour,
      dashed: false,
      points: points.map((point) => ({ x: point.shots, y: point.mean, ...bandOf(point) })),
    })),
  };
}
