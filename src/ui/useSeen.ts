// Whether the page is seen: what passes by itself waits for somebody to look.
import { useSyncExternalStore } from 'react';

/** False while the page is hidden: another tab is in front, or the screen is off. */
export function useSeen(): boolean {
  return useSyncExternalStore(
    listen,
    () => !document.hidden,
    // Drawn to text, as tests do.
    () => true,
  );
}

function listen(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
