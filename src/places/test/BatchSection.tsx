// Many pictures tested at once.
import { BatchTest } from '../../features/batchTest/BatchTest';
import { NearestSamples } from '../../features/predict/NearestSamples';
import { WhyOfTested } from '../../features/why/WhyOfSample';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';

/** One panel with the batch. */
export function BatchSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('batchTest.title')}>
        <BatchTest why={(id) => <WhyOfTested id={id} nearest={({ nearest }) => <NearestSamples of={nearest} />} />} />
      </Panel>
    </div>
  );
}
