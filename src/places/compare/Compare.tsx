// Compare: what more samples bring, for one kind of head beside another.
import { LearningCurve } from '../../features/learningCurve/LearningCurve';
import { Panel } from '../../ui/Panel';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';
import { placeTitle } from '../places';

export function Compare() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={placeTitle('compare')}>
        <LearningCurve teach={<ToTeach />} />
      </Panel>
    </div>
  );
}
