// What was found for an automatic setting, and that it is being found again.
import type { ReactNode } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Spinner } from '../../ui/Spinner';
import styles from './heads.module.css';

export function SettlingNote({ children }: { readonly children: ReactNode }) {
  const settling = useAppStore((state) => state.settling);
  return (
    <p className={styles.note} role="status">
      {children}
      {settling.kind === 'running' && <> <Spinner /> Looking again …</>}
      {settling.kind === 'failed' && ` It could not be found (${settling.detail}); the head goes on with this one.`}
    </p>
  );
}
