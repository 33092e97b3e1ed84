// Whether an element is in view or soon will be, so that what it shows is made only then.
import { useCallback, useRef, useState } from 'react';

/** Told before it comes into view: a screen's height away. */
const AHEAD = '100% 0px';

const watchers = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all elements. */
function observe(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watchers.get(target)?.(isIntersecting);
    },
    { rootMargin: AHEAD },
  );
  watchers.set(element, tell);
  observer.observe(element);
  return () => {
    watchers.delete(element);
    observer?.unobserve(element);
  };
}

export interface Nearness {
  readonly near: boolean;
  /** Whether it ever was. */
  readonly wasNear: boolean;
}

/** To be given to the element as its `ref`, and where it stands. */
export function useNear(): readonly [ref: (element: Element | null) => void, nearness: Nearness] {
  const [nearness, setNearness] = useState<Nearness>({ near: false, wasNear: false });
  const stop = useRef<() => void>(undefined);
  const ref = useCallback((element: Element | null) => {
    stop.current?.();
    stop.current = element
      ? observe(element, (near) => setNearness((before) => (before.near === near ? before : { near, wasNear: true })))
      : undefined;
  }, []);
  return [ref, nearness];
}
