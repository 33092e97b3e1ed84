// The answer of the lesson on shortcuts: how right the head is where the grounds are as it learned them, and where they are swapped.
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { headInUseNow } from '../../store/head/headInUse';
import { scoresOf } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import styles from './lessons.module.css';

export function SwappedAnswer({ otherwise }: { readonly otherwise: Elements }) {
  const quality = useAppStore(shownEvaluation)?.quality;
  const head = useAppStore(headInUseNow);
  const trials = useAppStore((state) => state.lessonTrials);
  const tried = useAppStore((state) => state.tried);
  const answers = tried.flatMap(({ name, embedding }) => {
    const [truth, scores] = [trials.get(name), head && embedding && scoresOf(head, embedding)];
    return truth !== undefined && scores ? [{ right: scores.some(({ class: { id }, leading }) => leading && id === truth) }] : [];
  });
  const right = answers.filter((answer) => answer.right).length;
  if (!quality || quality.total === 0) return otherwise;
  return (
    <div role="status">
      <p className={styles.sentence}>{say('lessons.misleadsHeldOut', { right: quality.right, asked: quality.total })}</p>
      {answers.length > 0 ? (
        <p className={styles.sentence}>{say('lessons.misleadsSwapped', { right, asked: answers.length })}</p>
      ) : (
        <p className={styles.small}>{say('lessons.misleadsNotTried')}</p>
      )}
    </div>
  );
}
