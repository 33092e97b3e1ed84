// Something that takes a while: how far it is, and a way to stop it.
import type { ReactNode } from 'react';
import { say } from '../words/say';
import { Button } from './Button';
import styles from './Progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** 0 … 1; nothing while unknown. */
  readonly value?: number;
  readonly detail?: ReactNode;
  readonly onCancel?: () => void;
}

/** Shows how far something is, 0 to 1, or that it goes on where `value` is not known; Cancel is there where it can be given up. */
export function Progress({ label, value, detail, onCancel }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span>{label}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        {onCancel && (
          <Button size="s" kind="quiet" onClick={onCancel}>
            {say('common.cancel')}
          </Button>
        )}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(value !== undefined && { 'aria-valuenow': Math.round(100 * value) })}
        className={styles.track}
        data-unknown={value === undefined}
      >
        <span style={{ transform: `scaleX(${value ?? 0.3})` }} />
      </div>
    </div>
  );
}
