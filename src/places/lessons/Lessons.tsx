// Lessons: none yet, said plainly.
import { GraduationCap } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';

export function Lessons() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title="Lessons">
        <EmptyState icon={<GraduationCap />} title="There are no lessons yet" actions={<ToTeach />}>
          A lesson will ask a question, let you guess, let you try it out, and then show what was measured. Until then: teach two things,
          and see how few pictures it takes.
        </EmptyState>
      </Panel>
    </div>
  );
}
