// What the learning curve of the open project says, where it was measured; for whoever asks elsewhere.
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import answers from '../../ui/answers.module.css';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import { firstReading } from './curveWords';
import styles from './learningCurve.module.css';
import { useCurveBehind } from './useCurveBehind';
import { useCurves } from './useCurves';

/**
 * The sentence on the first head's curve, and whether samples have changed since;
 * `otherwise` where none was measured or one is being measured.
 */
export function CurveNow({ otherwise }: { readonly otherwise: Elements }) {
  useKept('curve');
  const running = useAppStore(({ curveWork }) => curveWork.kind === 'running');
  const result = useAppStore(({ curveResult }) => curveResult);
  const reading = firstReading(useCurves(), result);
  const samples = result?.samples ?? 0;
  const behind = useCurveBehind();
  return reading !== undefined && !running ? (
    <div role="status">
      <p className={styles.reading}>{reading}</p>
      {behind && <p className={answers.detail}>{say('learningCurve.changed', { samples })}</p>}
    </div>
  ) : (
    otherwise
  );
}
