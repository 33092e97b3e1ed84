// A number large enough to be noticed, with what it counts.
import styles from './Figure.module.css';

interface FigureProps {
  /** As it is to be read: rounded and grouped by whoever knows what it is. */
  readonly value: string;
  readonly unit?: string;
  readonly label: string;
}

/** Shows a figure with its unit in one line, and what it counts. */
export function Figure({ value, unit, label }: FigureProps) {
  return (
    <p className={styles.figure}>
      <span className={styles.value}>
        <span>{value}</span>
        {unit !== undefined && <span className={styles.unit}>{`\u202f${unit}`}</span>}
      </span>
      <span className={styles.label}>{` ${label}`}</span>
    </p>
  );
}
