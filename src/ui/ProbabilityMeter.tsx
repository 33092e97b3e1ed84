// How probable a class is: its name, a bar in its colour, and the number.
import { percent } from '../words/numbers';
import { paletteIndex } from './classColour';
import { Name } from './Name';
import styles from './ProbabilityMeter.module.css';

interface ProbabilityMeterProps {
  readonly label: string;
  /** 0 … 1; undefined while nothing is known. */
  readonly value: number | undefined;
  /** A class's colour; without one the bar is grey. */
  readonly colour?: number;
  /** The most probable one: with a dot and larger, not only coloured. A tick would read as "right". */
  readonly leading?: boolean;
  readonly compact?: boolean;
}

/** Shows a probability from 0 to 1; without a value it is an empty bar and no meter. */
export function ProbabilityMeter({ label, value, colour, leading = false, compact = false }: ProbabilityMeterProps) {
  return (
    <div
      {...(value !== undefined && {
        role: 'meter',
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': 1,
        // Never in the notation 2.7e-8, which is no valid value.
        'aria-valuenow': Number(value.toFixed(6)),
        'aria-valuetext': percent(value),
      })}
      className={styles.meter}
      data-colour={colour === undefined ? undefined : paletteIndex(colour)}
      data-leading={leading}
      data-compact={compact}
    >
      <span className={styles.label}>
        {leading && <span className={styles.dot} />}
        <Name className={styles.name}>{label}</Name>
      </span>
      <span className={styles.value}>{value === undefined ? '…' : percent(value)}</span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ transform: `scaleX(${value ?? 0})` }} />
      </span>
    </div>
  );
}
