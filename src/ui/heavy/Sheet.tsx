// What a dialog shows: the sheet in the middle, and below it the room that passing messages need.
import type { ReactNode } from 'react';
import { toastPlace } from '../toastPlace';
import styles from './Dialog.module.css';

interface SheetProps {
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Sheet({ wide = false, children }: SheetProps) {
  return (
    <>
      <div className={styles.sheet} data-wide={wide}>{children}</div>
      <div ref={toastPlace} className={styles.toasts} />
    </>
  );
}
