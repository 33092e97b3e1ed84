// The ladder: from no sample to a small network, on one split.
import { Ladder } from '../../features/ladder/Ladder';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeach } from '../ToTeach';
import { ToTeachOrSets } from './ToTeachOrSets';

/** One panel with the ladder of heads. */
export function LadderSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('comparePlace.ladder')}>
        <Ladder teach={<ToTeachOrSets />} toTeach={<ToTeach quiet />} />
      </Panel>
    </div>
  );
}
