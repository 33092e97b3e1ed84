// An element that waits for what fills it stays as high as it was, so that nothing below it jumps.
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/** For the element: while it waits it is at least as high as it last was when it did not. */
export function useHeightKept<Kind extends HTMLElement>(waits: boolean): RefObject<Kind | null> {
  const ref = useRef<Kind>(null);
  const last = useRef(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    element.style.minHeight = waits && last.current > 0 ? `${last.current}px` : '';
    if (waits) return undefined;
    // Only what is full is remembered: once it waits it is seen no more.
    const observer = new ResizeObserver(() => (last.current = element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [waits]);
  return ref;
}
