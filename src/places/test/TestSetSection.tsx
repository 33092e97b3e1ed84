// A test set of one's own: how the head does on it, and the trays that it is filled from.
import { CameraStage } from '../../features/capture/CameraStage';
import { ImportProgress } from '../../features/classes/ImportProgress';
import { PictureDialog } from '../../features/pictures/PictureDialog';
import { Thumb } from '../../features/pictures/Thumb';
import { AnswerStrip } from '../../features/predict/AnswerStrip';
import { TestSet } from '../../features/testSet/TestSet';
import { Trays } from '../../features/testSet/Trays';
import { Explained } from '../../ui/Explained';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { WhyOfOne } from './WhyOfOne';
import styles from '../sheets.module.css';

/** Two panels: the score with the camera, and the trays. */
export function TestSetSection() {
  return (
    <div className={styles.sheets}>
      <Panel title={say('testSet.title')}>
        <TestSet pictures={(sheet) => <PictureDialog {...sheet} more={(ids) => <WhyOfOne ids={ids} />} />} />
        <CameraStage across answer={<AnswerStrip />} hint={<Explained text={say('testSet.hint')} />} />
      </Panel>
      <Panel title={say('testSet.traysTitle')}>
        <Trays thumb={(id) => <Thumb id={id} />} progress={<ImportProgress />} />
      </Panel>
    </div>
  );
}
