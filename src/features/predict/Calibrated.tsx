// Says that the probabilities are calibrated, where they are.
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import styles from './predict.module.css';
import { useHeadInUse } from './useHeadInUse';

export function Calibrated() {
  const temperature = useHeadInUse()?.temperature;
  return temperature === undefined || temperature === 1 ? null : (
    <p className={styles.off}>
      <Explained text={say('calibration.note')} />
    </p>
  );
}
