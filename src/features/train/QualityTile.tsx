// How good the head is, in one tile: right answers on samples that it had not learnt from, and what that says of new ones.
import { qualityNow } from '../../store/evaluation/evaluationSlice';
import { useAppStore } from '../../store/useAppStore';
import { percent } from '../../words/numbers';
import styles from './train.module.css';

/** Nothing while there is no number to show. */
export function QualityTile() {
  const evaluation = useAppStore((state) => state.evaluation);
  const quality = qualityNow(evaluation);
  if (!quality || quality.asked === 0) return null;
  const { right, asked, interval, enough, behind } = quality;
  return (
    <section className={styles.quality} aria-label="How good it is" aria-busy={behind}>
      <p className={styles.what}>{`${right} of ${asked} right`}</p>
      <p>
        {enough
          ? `On samples that it had not learnt from. On pictures like these it is right between ${percent(interval.low)} and ${percent(interval.high)} of the time.`
          : 'On samples that it had not learnt from: too few to say a percentage.'}
      </p>
    </section>
  );
}
