// Messages that pass: long enough to be read, held while they are pointed at or focused, each with its way back.
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './ToastRegion.module.css';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone?: 'info' | 'bad';
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

interface ToastRegionProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: number) => void;
}

/** Milliseconds a toast stays when nobody points at it. */
const STAYS_MS = 10_000;

export function ToastRegion({ toasts, onDismiss }: ToastRegionProps) {
  return (
    <div role="region" aria-label="Notifications" aria-live="polite" className={styles.region}>
      {toasts.map((toast) => <OneToast key={toast.id} toast={toast} onDismiss={onDismiss} />)}
    </div>
  );
}

function OneToast({ toast: { id, text, tone = 'info', action }, onDismiss }: { readonly toast: Toast; readonly onDismiss: (id: number) => void }) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  // The time must not begin anew because somebody rendered.
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss.current(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, id]);
  return (
    <div
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p>{text}</p>
      {action && <Button size="s" onClick={action.onAct}>{action.label}</Button>}
      <IconButton label="Dismiss" size="s" kind="quiet" icon={<X />} onClick={() => onDismiss(id)} />
    </div>
  );
}
