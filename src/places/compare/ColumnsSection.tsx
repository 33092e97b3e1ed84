// Side by side: what pretraining gave.
import { Columns } from '../../features/columns/Columns';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeachOrSets } from './ToTeachOrSets';

/** One panel with the columns. */
export function ColumnsSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('comparePlace.columns')}>
        <Columns teach={<ToTeachOrSets />} />
      </Panel>
    </div>
  );
}
