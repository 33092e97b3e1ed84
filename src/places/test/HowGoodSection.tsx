// How good the head is: what it says of pictures that it has not learnt from.
import { HowGood } from '../../features/predict/HowGood';
import { TryIt } from '../../features/predict/TryIt';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

export function HowGoodSection() {
  return (
    <div className={styles.sheets}>
      <Panel title={say('testPlace.howGoodTitle')}>
        <HowGood teach={<ToTeach />} />
      </Panel>
      <Panel title={say('testPlace.askTitle')}>
        <TryIt />
      </Panel>
    </div>
  );
}
