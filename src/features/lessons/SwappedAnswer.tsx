// The answer of the lesson on shortcuts: how right the head is where the grounds are as it learned them, and where they are swapped.
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import styles from './lessons.module.css';
import { useSwapped } from './useSwapped';

/**
 * Held-out accuracy beside that on the pictures with swapped grounds; says so where those were not tried,
 * and shows `otherwise` where nothing is held out.
 */
export function SwappedAnswer({ otherwise }: { readonly otherwise: Elements }) {
  const quality = useAppStore(shownEvaluation)?.quality;
  const swapped = useSwapped();
  if (!quality || quality.total === 0) return otherwise;
  return (
    <div role="status">
      <p className={styles.sentence}>{say('lessons.misleadsHeldOut', { right: quality.right, asked: quality.total })}</p>
      {swapped.total > 0 ? (
        <>
          <p className={styles.sentence}>{say('lessons.misleadsSwapped', { right: swapped.right, asked: swapped.total })}</p>
          <p className={styles.small}>{say('lessons.misleadsForced')}</p>
        </>
      ) : (
        <p className={styles.small}>{say('lessons.misleadsNotTried')}</p>
      )}
    </div>
  );
}
