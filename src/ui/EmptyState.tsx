// Nothing here yet: what will be, and how to begin.
import type { ReactNode } from 'react';
import type { Elements } from './elements';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon?: Elements;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: Elements;
}

/** Shows what will be here, under a heading of the third level, with the actions that bring it. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <h3>{title}</h3>
      {children !== undefined && <p>{children}</p>}
      {actions}
    </div>
  );
}
