// The learning curve as files: its numbers, and the picture.
import { Download } from 'lucide-react';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { FigureFiles } from '../../ui/FigureFiles';
import { say } from '../../words/say';
import { curveFigure } from './curveFigure';
import styles from './learningCurve.module.css';
import type { ShownCurve } from './useCurves';

/** A button that saves a CSV with a row for each point of each head, and those that save the figure. */
export function CurveFiles({ curves }: { readonly curves: readonly ShownCurve[] }) {
  const saveTable = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const name = say('learningCurve.fileName');
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
      <FigureFiles figure={() => curveFigure(curves)} onSave={(file) => saveFigure(name, file)} />
    </div>
  );
}
