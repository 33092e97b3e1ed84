// “I don’t know”: pictures that are like nothing among the samples.
import { CircleHelp } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

export function UnknownSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('testPlace.unknownTitle')}>
        <EmptyState icon={<CircleHelp />} title={say('testPlace.unknownEmpty')} actions={<ToTeach />}>
          {say('testPlace.unknownEmptyText')}
        </EmptyState>
      </Panel>
    </div>
  );
}
