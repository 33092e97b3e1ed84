// Says that the probabilities are calibrated, where they are.
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import styles from './predict.module.css';
import { headInUseNow } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';

/** A note where the head in use divides its logits by a temperature other than 1; else nothing. */
export function Calibrated() {
  const temperature = useAppStore(headInUseNow)?.temperature;
  return temperature === undefined || temperature === 1 ? null : (
    <p className={styles.off}>
      <Explained text={say('calibration.note')} />
    </p>
  );
}
