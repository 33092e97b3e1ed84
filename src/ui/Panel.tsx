// One step of the path: a region with a number and a name.
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Boundary } from './Boundary';
import type { Elements } from './elements';
import { keptFocus } from './keptFocus';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly step?: number;
  readonly hint?: ReactNode;
  readonly actions?: Elements;
  readonly children: Elements;
  readonly className?: string;
}

/** A named section that catches what fails while it is drawn, and keeps the focus when what had it is gone. */
export function Panel({ title, step, hint, actions, children, className = '' }: PanelProps) {
  const id = useId();
  return (
    <section ref={keptFocus} aria-labelledby={id} className={`${styles.panel} ${className}`}>
      <header className={styles.header}>
        {step !== undefined && (
          <span className={styles.step} aria-hidden="true">
            {step}
          </span>
        )}
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <Boundary>{children}</Boundary>
    </section>
  );
}
