// Share: heads out and in.
import { Sprout } from 'lucide-react';
import { HeadIn } from '../../features/share/HeadIn';
import { HeadOut } from '../../features/share/HeadOut';
import { ButtonLink } from '../../ui/ButtonLink';
import { Panel } from '../../ui/Panel';
import styles from '../sheets.module.css';
import { addressOf } from '../places';
import { goTo } from '../usePlace';

/** An opened head is there to be used. */
const useIt = () => goTo('teach');

export function Share() {
  return (
    <div className={styles.sheets}>
      <Panel title="Pass your head on">
        <HeadOut
          teach={
            <ButtonLink kind="primary" icon={<Sprout />} href={addressOf('teach')}>
              Go to Teach
            </ButtonLink>
          }
        />
      </Panel>
      <Panel title="Open someone’s head">
        <HeadIn onOpened={useIt} />
      </Panel>
    </div>
  );
}
