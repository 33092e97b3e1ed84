// A newer answer is on its way.
import { useAppStore } from '../../store/useAppStore';
import { Spinner } from '../../ui/Spinner';
import { say } from '../../words/say';
import styles from './quality.module.css';

/** A spinner with words: whether folds are being learnt, which takes long, or only asked. */
export function Making() {
  const learns = useAppStore(({ evaluation }) => evaluation.kind === 'making' && evaluation.learns === true);
  return (
    <span className={styles.making}>
      <Spinner />
      <span>{learns ? say('quality.learns') : say('quality.making')}</span>
    </span>
  );
}
