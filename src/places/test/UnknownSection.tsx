// “I don’t know”: pictures that are like nothing among the samples, and where the head stops answering.
import { SomethingElse } from '../../features/novelty/SomethingElse';
import { WhereItStops } from '../../features/novelty/WhereItStops';
import { TryIt } from '../../features/predict/TryIt';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

/** Three panels: the line, a picture to try, and "something else" as a class. */
export function UnknownSection() {
  return (
    <div className={styles.sheets}>
      <Panel title={say('testPlace.unknownTitle')}>
        <WhereItStops teach={<ToTeach />} />
      </Panel>
      <Panel title={say('testPlace.askTitle')}>
        <TryIt />
      </Panel>
      <Panel title={say('novelty.elseTitle')}>
        <SomethingElse />
      </Panel>
    </div>
  );
}
