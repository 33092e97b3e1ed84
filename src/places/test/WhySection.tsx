// Why the head said so: what it looked at, and what it learnt from.
import { Lightbulb } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

export function WhySection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('testPlace.whyTitle')}>
        <EmptyState icon={<Lightbulb />} title={say('testPlace.whyEmpty')} actions={<ToTeach />}>
          {say('testPlace.whyEmptyText')}
        </EmptyState>
      </Panel>
    </div>
  );
}
