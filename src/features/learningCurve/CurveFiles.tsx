// The learning curve as files: its numbers, and the picture.
import { Download } from 'lucide-react';
import { POINT_NUMBERS, pointNumbers } from '../../core/compare/curvePoints';
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
            ['head', ...POINT_NUMBERS],
            ...curves.flatMap(({ kind, points }) => points.map((point) => [headKindName(kind), ...pointNumbers(point)])),
          ])
        }
      >
        {say('tables.csv')}
      </Button>
      <FigureFiles figure={() => curveFigure(curves)} onSave={(file) => saveFigure(name, file)} />
    </div>
  );
}
