// Many pictures tested at once.
import { BatchTest } from '../../features/batchTest/BatchTest';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';

/** One panel with the batch. */
export function BatchSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('batchTest.title')}>
        <BatchTest />
      </Panel>
    </div>
  );
}
