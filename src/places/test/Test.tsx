// Test: pictures that the head has not learnt from; what is not measured yet is said.
import { HowGood } from '../../features/predict/HowGood';
import { TryIt } from '../../features/predict/TryIt';
import { Panel } from '../../ui/Panel';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

export function Test() {
  return (
    <div className={styles.sheets}>
      <Panel title="How good is it?">
        <HowGood teach={<ToTeach />} />
      </Panel>
      <Panel title="Ask it yourself">
        <TryIt />
      </Panel>
    </div>
  );
}
