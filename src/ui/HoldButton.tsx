// A button that acts for as long as it is held: by mouse, finger, pen, Space or Enter.
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { paletteIndex } from './classColour';
import type { HoldEvent, Holder } from './hold';
import { afterHold } from './hold';
import styles from './HoldButton.module.css';

interface HoldButtonProps {
  readonly label: string;
  /** Whether what it does is being done: it may go on longer than the press, or stop sooner. */
  readonly active: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  /** A click without a press (assistive technology) holds for this many milliseconds. */
  readonly clickHolds?: number;
  readonly disabled?: boolean;
  readonly colour?: number;
  readonly children: ReactNode;
}

/** Calls `onStart` once a press and `onEnd` once after it, also when the press ends by leaving, hiding or losing focus. */
export function HoldButton({ label, active, onStart, onEnd, clickHolds = 600, disabled = false, colour, children }: HoldButtonProps) {
  const holder = useRef<Holder>(undefined);
  const send = (event: HoldEvent) => {
    const step = afterHold(holder.current, event);
    holder.current = step.holder;
    if (step.call === 'start') onStart();
    if (step.call === 'end') onEnd();
  };
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const drop = () => latest.current({ kind: 'drop' });
    const onHide = () => {
      if (document.hidden) drop();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      drop();
    };
  }, []);
  useEffect(() => {
    // A disabled button hears no release.
    if (disabled) latest.current({ kind: 'drop' });
  }, [disabled]);
  const isHoldKey = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter';

  return (
    <button
      type="button"
      className={styles.hold}
      aria-label={label}
      aria-pressed={active}
      data-active={active}
      data-colour={colour === undefined ? undefined : paletteIndex(colour)}
      disabled={disabled}
      onPointerDown={({ button, pointerId, currentTarget }) => {
        if (button !== 0) return;
        currentTarget.setPointerCapture(pointerId);
        send({ kind: 'press', by: pointerId });
      }}
      onPointerUp={({ pointerId }) => send({ kind: 'release', by: pointerId })}
      onPointerCancel={({ pointerId }) => send({ kind: 'release', by: pointerId })}
      onLostPointerCapture={({ pointerId }) => send({ kind: 'release', by: pointerId })}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isHoldKey(event)) return;
        event.preventDefault();
        send({ kind: 'press', by: event.key });
      }}
      onKeyUp={(event) => {
        if (!isHoldKey(event)) return;
        // Some browsers click on release, whatever was said of the press.
        event.preventDefault();
        send({ kind: 'release', by: event.key });
      }}
      onBlur={() => send({ kind: 'drop' })}
      onClick={({ detail }) => {
        // A pointer's click counts from 1 and has already held.
        if (detail !== 0) return;
        send({ kind: 'press', by: 'click' });
        setTimeout(() => latest.current({ kind: 'release', by: 'click' }), clickHolds);
      }}
    >
      {children}
    </button>
  );
}
