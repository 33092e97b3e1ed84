// The figure: accuracy over samples a class, a line and a band for each head.
import type { CurveKind } from '../../core/compare/curveKinds';
import { lineOver, shotsOf } from '../../core/compare/curvePoints';
import { headKindName } from '../../store/head/headKindNames';
import type { ChartLine } from '../../ui/Chart';
import { Chart } from '../../ui/Chart';
import { allOf } from '../../words/lists';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { ShownCurve } from './useCurves';

const LOOKS: Record<CurveKind, Pick<ChartLine, 'colour' | 'marker'>> = {
  linear: { colour: '--class-0', marker: 'circle' },
  'nearest-mean': { colour: '--class-1', marker: 'square' },
  'nearest-neighbours': { colour: '--class-2', marker: 'triangle' },
  mlp: { colour: '--class-3', marker: 'diamond' },
  'fine-tuned': { colour: '--class-6', marker: 'star' },
  'zero-shot': { colour: '--class-4', marker: 'cross' },
};

/** The axis begins no higher than this, so that a good curve does not look like a poor one. */
const MOST_CUT_OFF = 0.6;

/**
 * Lines with bands of one standard deviation, over a logarithmic axis of samples per class.
 * The axis of accuracy begins below the lowest point, at `MOST_CUT_OFF` at most.
 */
export function CurveFigure({ curves }: { readonly curves: readonly ShownCurve[] }) {
  const shots = shotsOf(curves);
  const lines = curves.map((curve) => ({ name: headKindName(curve.kind), ...LOOKS[curve.kind], ...lineOver(curve, shots) }));
  const lowest = Math.min(1, ...lines.flatMap(({ band }) => band.low.map((value) => value ?? 1)));
  return (
    <Chart
      label={say('learningCurve.chart', { heads: allOf(lines.map(({ name }) => name)) })}
      x={shots}
      lines={lines}
      xAxis={{ label: say('learningCurve.samplesPerClass'), log: true, ticks: shots }}
      yAxis={{
        label: say('learningCurve.rightOnHeldOut'),
        min: Math.min(MOST_CUT_OFF, Math.floor(5 * lowest) / 5),
        max: 1,
        format: percent,
      }}
    />
  );
}
