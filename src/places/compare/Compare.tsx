// Compare: what more samples bring, for one kind of head beside another.
import { Sprout } from 'lucide-react';
import { LearningCurve } from '../../features/learningCurve/LearningCurve';
import { ButtonLink } from '../../ui/ButtonLink';
import { Panel } from '../../ui/Panel';
import { addressOf } from '../places';
import styles from '../sheets.module.css';

export function Compare() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title="Compare">
        <LearningCurve
          teach={
            <ButtonLink kind="primary" icon={<Sprout />} href={addressOf('teach')}>
              Go to Teach
            </ButtonLink>
          }
        />
      </Panel>
    </div>
  );
}
