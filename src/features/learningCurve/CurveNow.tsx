// What the learning curve of the open project says, where it was measured; for whoever asks elsewhere.
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { readingOf } from './curveWords';
import styles from './learningCurve.module.css';
import { useCurves } from './useCurves';

export function CurveNow({ otherwise }: { readonly otherwise: Elements }) {
  const running = useAppStore(({ curveWork }) => curveWork.kind === 'running');
  const [first] = useCurves();
  const reading = first && readingOf(first.kind, first);
  return reading !== undefined && !running ? (
    <p className={styles.reading} role="status">
      {reading}
    </p>
  ) : (
    otherwise
  );
}
