// Test: pictures that the head has not learnt from; what is not measured yet is said.
import { HowGood } from '../../features/predict/HowGood';
import { TryIt } from '../../features/predict/TryIt';
import { Sprout } from 'lucide-react';
import { ButtonLink } from '../../ui/ButtonLink';
import { Panel } from '../../ui/Panel';
import { addressOf } from '../places';
import styles from '../sheets.module.css';

export function Test() {
  return (
    <div className={styles.sheets}>
      <Panel title="How good is it?">
        <HowGood
          teach={
            <ButtonLink kind="primary" icon={<Sprout />} href={addressOf('teach')}>
              Go to Teach
            </ButtonLink>
          }
        />
      </Panel>
      <Panel title="Ask it yourself">
        <TryIt />
      </Panel>
    </div>
  );
}
