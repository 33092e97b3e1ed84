// What the head once scored: each state with what changed since, whether that made a difference, a name, and a way back to how it learned.
import { useEffect } from 'react';
import { hasTwoToLearn } from '../../core/dataset/classCounts';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { FoldButton } from '../../ui/FoldButton';
import { useFoldedEverywhere } from '../../ui/useFolded';
import { StillLooking } from '../../ui/StillLooking';
import { say } from '../../words/say';
import styles from './history.module.css';
import { StateRow } from './StateRow';
import { useStates } from './useStates';

/** Shown at first. */
const AT_FIRST = 5;

/** Reads the history of the open project and lists its states, folded beyond the first few; a note where there are none. */
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
  // Without two classes to learn there is no head now, whatever the last one scored.
  const learns = useAppStore(({ dataset }) => hasTwoToLearn(dataset));
  const yet = useAppStore(yetToKnow);
  const fromElsewhere = useAppStore((state) => state.opened !== undefined);
  const fold = useFoldedEverywhere(states.length, AT_FIRST);
  if (states.length === 0 && yet) return <StillLooking of={yet} />;
  if (states.length === 0) return <p className={styles.small}>{say(fromElsewhere ? 'testPlace.onlyLearntHere' : 'history.empty')}</p>;
  return (
    <div className={styles.history}>
      <ol className={styles.list} aria-label={say('history.list')}>
        {states.slice(0, fold.shown).map((shown, at) => (
          <StateRow key={shown.state.key + String(shown.state.at)} of={shown} newest={at === 0 && learns} writable={writable} />
        ))}
      </ol>
      <FoldButton size="s" of={fold} more={say('history.all', { count: states.length })} />
      {states.length > 1 && <p className={styles.small}>{say('history.bringBackMeans')}</p>}
    </div>
  );
}
