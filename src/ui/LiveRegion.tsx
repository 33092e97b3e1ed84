// What a screen reader says of something that changes all the time: the newest, not too often.
import { useEffect, useRef, useState } from 'react';
import styles from './LiveRegion.module.css';

/** Says `text` when it has changed, at most once in `everyMs` milliseconds. */
export function LiveRegion({ text, everyMs = 3000 }: { readonly text: string; readonly everyMs?: number }) {
  const [said, setSaid] = useState('');
  const newest = useRef(text);
  useEffect(() => {
    newest.current = text;
  });
  useEffect(() => {
    const timer = setInterval(() => setSaid(newest.current), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return (
    <p className={styles.unseen} aria-live="polite">
      {said}
    </p>
  );
}
