// Whether a media query holds now.
import { useCallback, useSyncExternalStore } from 'react';

/** Whether the query holds; the component is drawn anew when that changes. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  // Drawn to text, as in tests, there is no screen.
  return useSyncExternalStore(
    watch,
    () => matchMedia(query).matches,
    () => false,
  );
}
