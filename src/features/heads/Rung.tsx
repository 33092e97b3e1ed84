// One rung: a choice and how large it is; what it reuses and learns, and its settings, while it is chosen.
import type { ReactNode } from 'react';
import { useId } from 'react';
import { headKindName } from '../../store/head/headKindNames';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Explained } from '../../ui/Explained';
import { say } from '../../words/say';
import { unmarked } from '../../words/unmarked';
import styles from './heads.module.css';
import type { Rung as RungOfLadder } from './rungs';
import { numbersHeld } from './rungs';

interface RungProps {
  readonly rung: RungOfLadder;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  /** Shown while it is chosen. */
  readonly children: ReactNode;
}

/**
 * A radio button with the kind's name and how many numbers such a head holds, where that is known. `children`, its settings,
 * are there while it is chosen.
 */
export function Rung({ rung: { kind, reuses, learns }, chosen, onChoose, children }: RungProps) {
  const about = useId();
  const numbers = useNumbersHeld(kind);
  return (
    <div className={styles.rung} data-chosen={chosen}>
      <label className={styles.choice}>
        <input type="radio" name="kind of head" checked={chosen} onChange={onChoose} aria-describedby={about} />
        <span className={styles.name}>{headKindName(kind)}</span>
        {numbers !== undefined && <span className={styles.size}>{say('heads.numbers', { numbers })}</span>}
      </label>
      {/* Of a kind that is not chosen, only a screen reader says what it does: no button can stand where nobody sees it. */}
      <div id={about} className={chosen ? styles.about : styles.hidden}>
        <p>{chosen ? <Explained text={say(reuses)} /> : unmarked(say(reuses))}</p>
        <p>{chosen ? <Explained text={say(learns)} /> : unmarked(say(learns))}</p>
      </div>
      {chosen && <div className={styles.settings}>{children}</div>}
    </div>
  );
}

/** How large a head of this kind is, or would be, on the samples there are. */
function useNumbersHeld(kind: RungOfLadder['kind']): number | undefined {
  const learntFrom = useAppStore((state) => trainedNow(state)?.learntFrom);
  const length = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.loaded.embeddingLength : undefined));
  if (!learntFrom || length === undefined) return undefined;
  const samples = [...learntFrom.values()].reduce((sum, each) => sum + each, 0);
  return samples === 0 ? undefined : numbersHeld(kind, learntFrom.size, samples, length);
}
