// Cost: what your head took, beside the pretraining that it stands on.
import { Cost } from '../../features/cost/Cost';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeachOrSets } from './ToTeachOrSets';

/** One panel with the cost of the head in use. */
export function CostSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('comparePlace.cost')}>
        <Cost teach={<ToTeachOrSets />} />
      </Panel>
    </div>
  );
}
