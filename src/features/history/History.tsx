// What the head once scored: each state with what changed since, whether that made a difference, a name, and a way back to how it learned.
import { useEffect, useState } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import styles from './history.module.css';
import { StateRow } from './StateRow';
import { useStates } from './useStates';

/** Shown at first. */
const AT_FIRST = 5;

export function History() {
  const states = useStates();
  const read = useAppStore((state) => state.readHistory);
  const unread = useAppStore(({ project, stateHistory }) =>
    project.kind !== 'opening' && project.id !== stateHistory?.projectId ? project.id : undefined,
  );
  useEffect(() => {
    if (unread !== undefined) void read();
  }, [unread, read]);
  const writable = useAppStore((state) => state.project.kind === 'open');
  const [all, setAll] = useState(false);
  if (states.length === 0) return <p className={styles.small}>{say('history.empty')}</p>;
  return (
    <div className={styles.history}>
      <ol className={styles.list} aria-label={say('history.list')}>
        {states.slice(0, all ? undefined : AT_FIRST).map((shown, at) => (
          <StateRow key={shown.state.key + String(shown.state.at)} of={shown} newest={at === 0} writable={writable} />
        ))}
      </ol>
      {!all && states.length > AT_FIRST && (
        <Button size="s" kind="quiet" onClick={() => setAll(true)}>
          {say('history.all', { count: states.length })}
        </Button>
      )}
      {states.length > 1 && <p className={styles.small}>{say('history.bringBackMeans')}</p>}
    </div>
  );
}
