// The answer itself: the likeliest class, large, in its colour, with how sure the head is.
import type { ClassScore } from '../../store/head/scores';
import { paletteIndex } from '../../ui/classColour';
import { Name } from '../../ui/Name';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './answer.module.css';
import { isSure } from './sure';

interface AnswerProps {
  /** The likeliest class; undefined while nothing is known. */
  readonly of: ClassScore | undefined;
  readonly size: 'large' | 'strip';
  /** It is like nothing among the samples: there is no answer. */
  readonly unknown?: boolean;
}

/** A name of more letters is written smaller, on more lines: whole in the room of two. */
const LONG = 24;

/** For the eye; whoever shows it says it by ear. */
export function Answer({ of, size, unknown = false }: AnswerProps) {
  const best = unknown ? undefined : of;
  const sure = best !== undefined && isSure(best);
  return (
    <div
      className={styles.answer}
      data-size={size}
      data-sure={sure}
      data-unknown={unknown}
      data-long={best && best.class.name.length > LONG}
      data-colour={best && paletteIndex(best.class.colour)}
      aria-hidden="true"
    >
      <p className={styles.name}>
        <span className={styles.dot} />
        {best ? (
          <Name className={styles.text}>{best.class.name}</Name>
        ) : (
          <span className={styles.text}>{unknown ? say('novelty.unknown') : '…'}</span>
        )}
      </p>
      <p className={styles.certainty}>
        <span className={styles.percent}>{best ? percent(best.probability) : ''}</span>
        {best && !sure && <span>{say('answers.notSure')}</span>}
      </p>
      <span className={styles.track}>
        <span className={styles.bar} style={{ transform: `scaleX(${best?.probability ?? 0})` }} />
      </span>
    </div>
  );
}
