// A message that passes: there long enough to be read, held while it is pointed at or focused or nobody sees the page, with its way back.
// What only tells that something was done goes soon after its place was left.
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { say } from '../words/say';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { TechnicalDetails } from './TechnicalDetails';
import styles from './ToastRegion.module.css';
import { useSeen } from './useSeen';

export interface ToastProps {
  readonly text: string;
  /** How often it was said, where that is more than once. */
  readonly times?: number;
  readonly tone?: 'info' | 'bad';
  /** There is no room for it: its time goes on. */
  readonly hidden?: boolean;
  /** It stays until it is dismissed. */
  readonly lasting?: boolean;
  /** The place in view. */
  readonly place?: string;
  /** What a developer wants to know of it, in English. */
  readonly details?: string | undefined;
  readonly action?: { readonly label: string; readonly onAct: () => void };
  readonly onDismiss: () => void;
}

/** Milliseconds a toast stays when nobody points at it. */
const STAYS_MS = 10_000;

/** Milliseconds it stays in another place than its own: it may have come at the moment of leaving. */
const STAYS_ELSEWHERE_MS = 2_000;

/**
 * Shows a message, unless it is hidden, until nobody has held it for 10 seconds, or for good where it is lasting;
 * what only told of something done goes 2 seconds after its place was left.
 */
export function Toast({ text, times = 1, tone = 'info', hidden = false, lasting = false, place, details, action, onDismiss }: ToastProps) {
  const [saidIn] = useState(place);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const seen = useSeen();
  // What is hidden is left by pointer and focus without their saying so.
  if (hidden && pointed) setPointed(false);
  if (hidden && focused) setFocused(false);
  const held = pointed || focused || !seen;
  const stays = place !== saidIn && !action && tone !== 'bad' ? STAYS_ELSEWHERE_MS : STAYS_MS;
  // The time must not begin anew because somebody rendered.
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    if (held || lasting) return;
    const timer = setTimeout(() => dismiss.current(), stays);
    return () => clearTimeout(timer);
  }, [held, lasting, stays]);
  if (hidden) return null;
  return (
    <div
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <div className={styles.said}>
        <p>
          <span>{text}</span>
          {times > 1 && <span className={styles.times}>{say('notices.times', { count: times })}</span>}
        </p>
        <TechnicalDetails text={details} />
      </div>
      {action && (
        <Button size="s" onClick={action.onAct}>
          {action.label}
        </Button>
      )}
      <IconButton label={say('notices.dismiss')} size="s" kind="quiet" icon={<X />} onClick={onDismiss} />
    </div>
  );
}
