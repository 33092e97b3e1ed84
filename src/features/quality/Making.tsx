// A newer answer is on its way.
import { Spinner } from '../../ui/Spinner';
import { say } from '../../words/say';
import styles from './quality.module.css';

export function Making() {
  return (
    <span className={styles.making}>
      <Spinner />
      <span>{say('quality.making')}</span>
    </span>
  );
}
