// The same experiment on a person's own recordings, step by step.
import { say } from '../../words/say';
import styles from './tags.module.css';

/** Instructions alone: nothing here is measured. */
export function OwnShortcut() {
  return (
    <div className={styles.block}>
      <p>{say('tags.ownText')}</p>
      <ol className={styles.steps}>
        <li>{say('tags.step1')}</li>
        <li>{say('tags.step2')}</li>
        <li>{say('tags.step3')}</li>
        <li>{say('tags.step4')}</li>
      </ol>
    </div>
  );
}
