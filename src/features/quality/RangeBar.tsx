// From 0 to 100 %: the share that was right, the range about it, and where guessing the commonest class would lie.
import type { Quality } from '../../core/evaluation/quality';
import { percent } from '../../words/numbers';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';
import styles from './quality.module.css';

/** A drawing with one label for screen readers; `baseline` is left out where there is none. */
export function RangeBar({ of: { right, total, interval, baseline } }: { readonly of: Quality }) {
  const { low, high } = interval;
  const share = right / total;
  const at = (part: number) => `${100 * part}%`;
  return (
    <div role="img" className={styles.range} aria-label={say('quality.bar', { share: percent(share), ...shareEnds(low, high) })}>
      <span className={styles.band} style={{ insetInlineStart: at(low), width: at(high - low) }} />
      {baseline && <span className={styles.guess} style={{ insetInlineStart: at(baseline.right / total) }} />}
      <span className={styles.point} style={{ insetInlineStart: at(share) }} />
      <span className={styles.share} style={{ insetInlineStart: `clamp(1.5rem, ${at(share)}, calc(100% - 1.5rem))` }}>
        {percent(share)}
      </span>
    </div>
  );
}
