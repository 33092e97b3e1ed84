// Why the head said so: what it looked at, and what it learnt from.
import { NearestSamples } from '../../features/predict/NearestSamples';
import { Why } from '../../features/why/Why';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

/** One panel with the explanation of a picture. */
export function WhySection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('testPlace.whyTitle')}>
        <Why teach={<ToTeach />} nearest={({ nearest }) => <NearestSamples of={nearest} />} />
      </Panel>
    </div>
  );
}
