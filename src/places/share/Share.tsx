// Share: heads out and in.
import { HeadIn } from '../../features/share/HeadIn';
import { HeadOut } from '../../features/share/HeadOut';
import { Panel } from '../../ui/Panel';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';
import { goTo } from '../usePlace';
import { say } from '../../words/say';

/** An opened head is there to be used. */
const useIt = () => goTo('teach');

export function Share() {
  return (
    <div className={styles.sheets}>
      <Panel title={say('sheets.passOn')}>
        <HeadOut teach={<ToTeach />} />
      </Panel>
      <Panel title={say('sheets.openHead')}>
        <HeadIn onOpened={useIt} />
      </Panel>
    </div>
  );
}
