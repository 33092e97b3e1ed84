// The learning curve: what more samples bring, for one kind of head beside another.
import { ColumnCurves } from '../../features/columns/ColumnCurves';
import { LearningCurve } from '../../features/learningCurve/LearningCurve';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeachOrSets } from './ToTeachOrSets';

/** Two panels: the curve of heads on the backbone in use, and the curves of several columns. */
export function CurveSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('comparePlace.curve')}>
        <LearningCurve teach={<ToTeachOrSets />} />
      </Panel>
      <Panel title={say('columns.curvesTitle')}>
        <ColumnCurves />
      </Panel>
    </div>
  );
}
