// Messages that pass: long enough to be read, held while they are pointed at, each with its way back.
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './ToastRegion.module.css';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone?: 'info' | 'bad';
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

/** Milliseconds a toast stays when nobody points at it. */
const STAYS_MS = 10_000;

export function ToastRegion({ toasts, onDismiss }: { readonly toasts: readonly Toast[]; readonly onDismiss: (id: number) => void }) {
  return (
    <div role="region" aria-label="Notifications" aria-live="polite" className={styles.region}>
      {toasts.map((toast) => <OneToast key={toast.id} toast={toast} onDismiss={onDismiss} />)}
    </div>
  );
}

function OneToast({ toast: { id, text, tone = 'info', action }, onDismiss }: { readonly toast: Toast; readonly onDismiss: (id: number) => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, id, onDismiss]);
  return (
    <div
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{text}</p>
      {action && <Button size="s" onClick={action.onAct}>{action.label}</Button>}
      <IconButton label="Dismiss" size="s" kind="quiet" icon={<X />} onClick={() => onDismiss(id)} />
    </div>
  );
}
