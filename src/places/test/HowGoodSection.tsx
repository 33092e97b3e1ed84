// How good the head is and where it is wrong: what it says of pictures that it has not learned from.
import { ClipboardList } from 'lucide-react';
import { Calibration } from '../../features/calibration/Calibration';
import { Confusion } from '../../features/confusion/Confusion';
import { History } from '../../features/history/History';
import { PictureDialog } from '../../features/pictures/PictureDialog';
import { TryIt } from '../../features/predict/TryIt';
import { QualityHead } from '../../features/quality/QualityHead';
import { TestSetLine } from '../../features/testSet/TestSetLine';
import { ButtonLink } from '../../ui/ButtonLink';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { sectionAddress } from '../sections';
import { ToTeach } from '../ToTeach';
import { WhyOfOne } from './WhyOfOne';
import styles from './test.module.css';

/** Panels for quality, with the test set’s score, and calibration; beside them for confusion matrix, history and a picture to try. */
export function HowGoodSection() {
  return (
    <div className={styles.howGood}>
      <div className={styles.column}>
        <Panel title={say('testPlace.howGoodTitle')}>
          <QualityHead teach={<ToTeach />} />
          <TestSetLine
            more={
              <ButtonLink kind="quiet" size="s" icon={<ClipboardList />} href={sectionAddress('test', 'set')}>
                {say('testSet.toIt')}
              </ButtonLink>
            }
          />
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
