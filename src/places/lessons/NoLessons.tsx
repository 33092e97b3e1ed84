// What lessons will be.
import { GraduationCap } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { placeTitle } from '../places';
import styles from '../sheets.module.css';
import { ToTeach } from '../ToTeach';

export function NoLessons() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={placeTitle('lessons')}>
        <EmptyState icon={<GraduationCap />} title={say('lessons.none')} actions={<ToTeach />}>
          {say('lessons.noneMeans')}
        </EmptyState>
      </Panel>
    </div>
  );
}
