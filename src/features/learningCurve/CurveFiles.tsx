// The learning curve as files: its numbers, and the picture.
import { bandOf, shotsOf } from '../../core/compare/curvePoints';
import { Download } from 'lucide-react';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { shareAxis } from '../../ui/figure';
import { FigureFiles } from '../../ui/FigureFiles';
import { count, percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './learningCurve.module.css';
import type { ShownCurve } from './useCurves';

/** A button that saves a CSV with a row for each point of each head, and those that save the figure. */
export function CurveFiles({ curves }: { readonly curves: readonly ShownCurve[] }) {
  const saveTable = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const name = say('learningCurve.fileName');
  const shots = shotsOf(curves);
  const [fewest = 1] = shots;
  return (
    <div className={styles.files}>
      <Button
        size="s"
        icon={<Download />}
        onClick={() =>
          saveTable(name, [
            ['head', 'samples_a_class', 'mean', 'standard_deviation', 'draws', 'every_class_had_so_many'],
            ...curves.flatMap(({ kind, points }) =>
              points.map((point) => [
                headKindName(kind),
                point.shots,
                point.mean,
                point.spread,
                point.accuracies.length,
                point.full ? 'yes' : 'no',
              ]),
            ),
          ])
        }
      >
        {say('tables.csv')}
      </Button>
      <FigureFiles
        figure={() => ({
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
        })}
        onSave={(file) => saveFigure(name, file)}
      />
    </div>
  );
}
