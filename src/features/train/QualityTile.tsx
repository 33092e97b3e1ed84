// How good the head is, in one tile: right answers on samples that it had not learnt from, and what that says of new ones.
import { qualityNow } from '../../store/evaluation/evaluationSlice';
import { useAppStore } from '../../store/useAppStore';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './train.module.css';

/** Nothing while there is no number to show. */
export function QualityTile() {
  const evaluation = useAppStore((state) => state.evaluation);
  const quality = qualityNow(evaluation);
  if (!quality || quality.asked === 0) return null;
  const { right, asked, interval, enough, behind } = quality;
  return (
    <section className={styles.quality} aria-label={say('transfer.quality')} aria-busy={behind}>
      <p className={styles.what}>{say('transfer.right', { right, asked })}</p>
      <p>{enough ? say('transfer.rightBetween', { low: percent(interval.low), high: percent(interval.high) }) : say('transfer.tooFew')}</p>
    </section>
  );
}
