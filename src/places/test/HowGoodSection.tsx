// How good the head is and where it is wrong: what it says of pictures that it has not learned from.
import { Calibration } from '../../features/calibration/Calibration';
import { Confusion } from '../../features/confusion/Confusion';
import { History } from '../../features/history/History';
import { PictureDialog } from '../../features/pictures/PictureDialog';
import { TryIt } from '../../features/predict/TryIt';
import { QualityHead } from '../../features/quality/QualityHead';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import { WhyOfOne } from './WhyOfOne';
import styles from './test.module.css';

/** Panels for quality and calibration, and beside them for the confusion matrix, the history and a picture to try. */
export function HowGoodSection() {
  return (
    <div className={styles.howGood}>
      <div className={styles.column}>
        <Panel title={say('testPlace.howGoodTitle')}>
          <QualityHead teach={<ToTeach />} />
        </Panel>
        <Panel title={say('calibration.title')} className={styles.later ?? ''}>
          <Calibration />
        </Panel>
      </div>
      <div className={styles.column}>
        <Panel title={say('confusion.title')}>
          <Confusion pictures={(sheet) => <PictureDialog {...sheet} more={(ids) => <WhyOfOne ids={ids} />} />} />
        </Panel>
        <Panel title={say('history.title')}>
          <History />
        </Panel>
        <Panel title={say('testPlace.askTitle')} className={styles.later ?? ''}>
          <TryIt />
        </Panel>
      </div>
    </div>
  );
}
