// Heads and columns in one picture, with the numbers behind it.
import { lineOver, POINT_NUMBERS, pointNumbers, shotsOf } from '../../core/compare/curvePoints';
import type { QuickKind } from '../../store/compare/columnCurves';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import type { ChartLine } from '../../ui/Chart';
import { Chart } from '../../ui/Chart';
import { NumbersTable } from '../../ui/NumbersTable';
import { sentences } from '../../words/lists';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import { curveHeads, curveRows, curvesFigure } from './curvesFigure';
import { curveLines } from './curveLines';
import type { ShownColumnCurve } from './useColumnCurves';

const MARKERS = { linear: 'circle', 'nearest-mean': 'square', 'nearest-neighbours': 'triangle' } as const satisfies Record<
  QuickKind,
  ChartLine['marker']
>;

/**
 * A line with a band for every head of every column in `shown`, the table of the same numbers, and both as files;
 * nothing where there is no curve.
 */
export function CurvesPicture({ shown }: { readonly shown: readonly ShownColumnCurve[] }) {
  const saveTable = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const lines = curveLines(shown);
  const shots = shotsOf(lines);
  const [first] = shown;
  if (!first) return null;
  const { heldOut, draws, classCount } = first.curve;
  const name = say('columns.curvesName');
  return (
    <>
      <Chart
        label={say('columns.curvesChart')}
        x={shots}
        lines={lines.map((line) => ({
          name: line.name,
          colour: `--class-${line.colour}`,
          marker: MARKERS[line.kind],
          dashed: line.dashed,
          ...lineOver(line, shots),
        }))}
        xAxis={{ label: say('learningCurve.samplesPerClass'), log: true, ticks: shots }}
        yAxis={{ label: say('learningCurve.rightOnHeldOut'), min: 0, max: 1, format: percent }}
      />
      <p className={answers.small}>
        {sentences(
          say('learningCurve.heldOut', { share: percent(heldOut) }),
          say('learningCurve.repeated', { count: draws }),
          say('learningCurve.guessing', { share: percent(1 / classCount) }),
        )}
      </p>
      <NumbersTable
        name="column curves"
        caption={say('learningCurve.caption')}
        heads={curveHeads(lines)}
        rows={curveRows(lines).map(([at, ...cells]) => ({ key: at, name: at, cells }))}
        onSave={() =>
          saveTable(name, [
            ['line', ...POINT_NUMBERS],
            ...lines.flatMap(({ name: line, points }) => points.map((point) => [line, ...pointNumbers(point)])),
          ])
        }
        picture={{
          figure: () => curvesFigure(lines),
          onSave: (file) => saveFigure(name, file),
        }}
      />
    </>
  );
}
