// A share from 0 to 1 and the range it may lie in, as a bar. What it shows stands in words beside it.
import styles from './ShareRange.module.css';

interface ShareRangeProps {
  readonly low: number;
  readonly high: number;
  /** Undefined where nothing was asked: the range alone. */
  readonly share: number | undefined;
}

/** Draws the range from `low` to `high` and the share in it, unseen by screen readers. */
export function ShareRange({ low, high, share }: ShareRangeProps) {
  const at = (part: number) => `${100 * part}%`;
  return (
    <div className={styles.range} aria-hidden="true">
      <span style={{ insetInlineStart: at(low), width: at(high - low) }} />
      {share !== undefined && <i style={{ insetInlineStart: at(share) }} />}
    </div>
  );
}
