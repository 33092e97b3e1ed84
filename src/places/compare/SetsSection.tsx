// Drawn sample sets, for who has no camera at hand.
import { SampleSets } from '../../features/sampleSets/SampleSets';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeach } from '../ToTeach';

/** One panel with the cards of all sets. */
export function SetsSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('sampleSets.title')}>
        <SampleSets toTeach={<ToTeach />} />
      </Panel>
    </div>
  );
}
