// Where messages that pass appear. It is there before the first of them, so that a screen reader says them all.
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../words/say';
import { placeOnSheet, watchPlaces } from './toastPlace';
import styles from './ToastRegion.module.css';

/** The room that they take at the bottom of the page, in CSS pixels: the layout leaves it free below all that can be pressed. */
const HEIGHT = '--notices-height';

/** What was pressed last, or has the focus, is not left under them: it may be pressed again. */
function uncover(messages: HTMLElement) {
  const inUse = document.activeElement;
  if (!inUse?.matches('button, a, input, select, textarea, summary') || messages.contains(inUse)) return;
  if (inUse.getBoundingClientRect().bottom > messages.getBoundingClientRect().top) inUse.scrollIntoView({ block: 'nearest' });
}

/** Holds the messages on the page, or on the topmost sheet while one is open. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  // One element that moves: a message that is made anew in another place would begin its time anew.
  const [region] = useState(() => document.createElement('div'));
  const onPage = useRef<HTMLDivElement>(null);
  const messages = useRef<HTMLDivElement>(null);
  const onSheet = useSyncExternalStore(watchPlaces, placeOnSheet);
  useLayoutEffect(() => {
    (onSheet ?? onPage.current)?.append(region);
  }, [region, onSheet]);
  useLayoutEffect(() => {
    const box = messages.current;
    if (!box || onSheet) return;
    const { style } = document.documentElement;
    const watcher = new ResizeObserver(() => {
      style.setProperty(HEIGHT, `${box.offsetHeight}px`);
      uncover(box);
    });
    watcher.observe(box, { box: 'border-box' });
    return () => {
      watcher.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, [onSheet]);
  const shown = (
    <div
      ref={messages}
      role="region"
      aria-label={say('frame.notifications')}
      aria-live="polite"
      className={styles.region}
      data-on={onSheet ? 'sheet' : 'page'}
    >
      {children}
    </div>
  );
  return (
    <>
      <div ref={onPage} />
      {createPortal(shown, region)}
    </>
  );
}
