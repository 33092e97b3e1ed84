// Share: heads out and in.
import { HeadIn } from '../../features/share/HeadIn';
import { HeadOut } from '../../features/share/HeadOut';
import { Panel } from '../../ui/Panel';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';
import { goTo } from '../usePlace';

/** An opened head is there to be used. */
const useIt = () => goTo('teach');

export function Share() {
  return (
    <div className={styles.sheets}>
      <Panel title="Pass your head on">
        <HeadOut teach={<ToTeach />} />
      </Panel>
      <Panel title="Open someone’s head">
        <HeadIn onOpened={useIt} />
      </Panel>
    </div>
  );
}
