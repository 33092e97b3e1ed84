// Where messages that pass appear. It is there before the first of them, so that a screen reader says them all.
import type { ReactNode } from 'react';
import styles from './ToastRegion.module.css';

export function ToastRegion({ children }: { readonly children: ReactNode }) {
  return <div role="region" aria-label="Notifications" aria-live="polite" className={styles.region}>{children}</div>;
}
