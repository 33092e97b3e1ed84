// Check the pictures: samples that may have the wrong class, and faults of the pictures themselves.
import { Images } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

export function CheckSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('testPlace.checkTitle')}>
        <EmptyState icon={<Images />} title={say('testPlace.checkEmpty')} actions={<ToTeach />}>
          {say('testPlace.checkEmptyText')}
        </EmptyState>
      </Panel>
    </div>
  );
}
