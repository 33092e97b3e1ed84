// Lessons: none yet, said plainly.
import { GraduationCap } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';
import { say } from '../../words/say';
import { placeTitle } from '../places';

export function Lessons() {
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
