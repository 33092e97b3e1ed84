// How good the head was on a batch, where its folders named classes; or that they did not.
import { toldApart } from '../../core/dataset/dataset';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import type { BatchRun } from '../../store/batch/batchSlice';
import { noBetterSentence } from '../../store/evaluation/guessingSentence';
import { ShareRange } from '../../ui/ShareRange';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';
import styles from './batchTest.module.css';
import { scoreOf } from './views';

/**
 * The share of right answers with its confidence interval (from `ENOUGH_FOR_A_SHARE` pictures on) and how many pictures were taken for
 * unknown. Says so where no picture came with a label, and where not all were tested yet.
 */
export function BatchScore({ of }: { readonly of: BatchRun }) {
  const { score, scoredUnknown, withoutLabel, unknown, hasLine } = scoreOf(of);
  const { right, total, interval, enough, baseline } = score;
  const noBetter = noBetterSentence(right, baseline, toldApart(of.classes));
  return (
    <div className={styles.score}>
      {of.done < of.total && of.items.length > 0 && (
        <p className={styles.small}>{say('batchTest.soFar', { done: of.done, total: of.total })}</p>
      )}
      {total > 0 ? (
        <>
          <p className={styles.what}>{say('batchTest.right', { right, asked: total })}</p>
          {scoredUnknown.count > 0 && (
            <p className={styles.small}>
              {say('batchTest.scoredUnknown', { count: scoredUnknown.count, right: scoredUnknown.right, asked: total })}
            </p>
          )}
          <p>
            {enough
              ? say('batchTest.between', shareEnds(interval.low, interval.high))
              : say('batchTest.tooFew', { least: ENOUGH_FOR_A_SHARE })}
          </p>
          {enough && <ShareRange low={interval.low} high={interval.high} share={right / total} />}
          {enough && <p className={styles.small}>{say('batchTest.byPicture')}</p>}
          {noBetter && <p>{noBetter}</p>}
          {withoutLabel > 0 && <p className={styles.small}>{say('batchTest.withoutLabel', { count: withoutLabel })}</p>}
        </>
      ) : (
        of.items.length > 0 && <p className={styles.small}>{say('batchTest.noLabels')}</p>
      )}
      {hasLine && <p className={styles.small}>{say('batchTest.unknownCount', { count: unknown, of: of.items.length })}</p>}
    </div>
  );
}
