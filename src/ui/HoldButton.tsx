// A button that acts for as long as it is held: by mouse, finger, pen, Space or Enter.
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './HoldButton.module.css';

interface HoldButtonProps {
  readonly label: string;
  readonly active: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  readonly disabled?: boolean;
  readonly colour?: number;
  readonly children: ReactNode;
}

/** A click without a press (assistive technology) holds for this long. */
const CLICK_HOLDS_MS = 600;

/** Calls `onStart` once a press and `onEnd` once after it, also when the press ends by leaving, hiding or losing focus. */
export function HoldButton({ label, active, onStart, onEnd, disabled = false, colour, children }: HoldButtonProps) {
  const held = useRef(false);
  const start = () => {
    if (held.current || disabled) return;
    held.current = true;
    onStart();
  };
  const end = () => {
    if (!held.current) return;
    held.current = false;
    onEnd();
  };
  const latestEnd = useRef(end);
  useEffect(() => {
    latestEnd.current = end;
  });
  useEffect(() => {
    const onHide = () => {
      if (document.hidden) latestEnd.current();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      latestEnd.current();
    };
  }, []);
  const isHoldKey = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter';

  return (
    <button
      type="button"
      className={styles.hold}
      aria-label={label}
      aria-pressed={active}
      data-active={active}
      data-colour={colour}
      disabled={disabled}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start();
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onLostPointerCapture={end}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isHoldKey(event)) return;
        event.preventDefault();
        if (!event.repeat) start();
      }}
      onKeyUp={(event) => {
        if (isHoldKey(event)) end();
      }}
      onBlur={end}
      onClick={(event) => {
        // Pointers and keys have already held; a click with no detail comes from neither.
        if (event.detail !== 0 || held.current) return;
        start();
        setTimeout(() => latestEnd.current(), CLICK_HOLDS_MS);
      }}
    >
      {children}
    </button>
  );
}
