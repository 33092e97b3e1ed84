// The one sentence: right on so many of so many, and between which shares that leaves the truth; or what to do where it says nothing.
import { ENOUGH_FOR_A_SHARE, ENOUGH_RECORDINGS } from '../../core/evaluation/quality';
import type { Quality } from '../../core/evaluation/quality';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';
import styles from './quality.module.css';

interface SentenceProps {
  readonly of: Quality;
  /** More pictures are on their way: this is of some. */
  readonly yet?: boolean;
  readonly large?: boolean;
}

/** `yet`: pictures are still being taken in, so that it holds so far. `large` for the head of the page. */
export function Sentence({ of: { right, total, recordings, interval, enough, notHeldOut }, yet = false, large = false }: SentenceProps) {
  if (total === 0)
    return (
      <>
        <p className={styles.what} data-large={large}>
          {say('quality.unknown')}
        </p>
        <p>{say(notHeldOut.every(({ lack }) => lack === 'one-recording') ? 'quality.unknownWhy' : 'quality.unknownElse')}</p>
      </>
    );
  return (
    <>
      <p className={styles.what} data-large={large}>
        {say('quality.right', { right, asked: total })}
      </p>
      {enough && <p>{say('quality.between', shareEnds(interval.low, interval.high))}</p>}
      {enough && recordings < total && <p>{say('quality.together', { asked: total, recordings })}</p>}
      {yet ? (
        <p>{say('quality.soFar')}</p>
      ) : (
        !enough && <p>{say('quality.tooFew', { least: ENOUGH_FOR_A_SHARE, recordings: ENOUGH_RECORDINGS })}</p>
      )}
    </>
  );
}
