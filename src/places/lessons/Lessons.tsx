// Lessons: none yet, said plainly.
import { GraduationCap, Sprout } from 'lucide-react';
import { ButtonLink } from '../../ui/ButtonLink';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { addressOf } from '../places';
import styles from '../sheets.module.css';

export function Lessons() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title="Lessons">
        <EmptyState
          icon={<GraduationCap />}
          title="There are no lessons yet"
          actions={
            <ButtonLink kind="primary" icon={<Sprout />} href={addressOf('teach')}>
              Go to Teach
            </ButtonLink>
          }
        >
          A lesson will ask a question, let you guess, let you try it out, and then show what was measured. Until then: teach two things,
          and see how few pictures it takes.
        </EmptyState>
      </Panel>
    </div>
  );
}
