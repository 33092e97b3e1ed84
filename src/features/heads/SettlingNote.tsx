// What was found for an automatic setting, and that it is being found again.
import type { ReactNode } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Spinner } from '../../ui/Spinner';
import styles from './heads.module.css';

export function SettlingNote({ children }: { readonly children: ReactNode }) {
  const settling = useAppStore((state) => state.settling);
  return (
    <p className={styles.note} role="status">
      <span>{children}</span>
      {settling.kind === 'running' && (
        <span className={styles.again}>
          <Spinner />
          <span>Looking again …</span>
        </span>
      )}
      {settling.kind === 'failed' && <span>{` It could not be found (${settling.detail}); the head goes on with this one.`}</span>}
    </p>
  );
}
