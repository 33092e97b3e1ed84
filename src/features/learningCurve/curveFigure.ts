// The learning curve as a figure: for its files, and for the report.
import { bandOf, shotsOf } from '../../core/compare/curvePoints';
import { headKindName } from '../../store/head/headKindNames';
import type { LinesFigure } from '../../ui/figure';
import { countAxis, shareAxis } from '../../ui/figure';
import { count, percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { ShownCurve } from './useCurves';

/** A line with its band for each of `curves`, over a logarithmic axis of samples per class. */
export function curveFigure(curves: readonly ShownCurve[]): LinesFigure {
  return {
    kind: 'lines',
    title: say('learningCurve.question'),
    x: countAxis(say('learningCurve.samplesPerClass'), shotsOf(curves), count),
    y: shareAxis(say('learningCurve.rightOnHeldOut'), percent),
    lines: curves.map(({ kind, points }, colour) => ({
      name: headKindName(kind),
      colour,
      dashed: false,
      points: points.map((point) => ({ x: point.shots, y: point.mean, ...bandOf(point) })),
    })),
  };
}
