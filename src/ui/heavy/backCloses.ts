// Back closes what covers the page, a menu too, and the page stays where it is.
import { useEffect, useRef } from 'react';

/** What closes each layer that covers the page, the topmost last. */
const layers: (() => void)[] = [];

/**
 * While `covers`, a step back in history closes the topmost layer instead. Nothing is put into the history, so a layer that is closed in
 * another way leaves nothing there. Browsers without the Navigation API step back as ever, and so does the second Back in a row where a
 * layer will not close: browsers let a page refuse one only after somebody did something in it.
 */
export function useBackCloses(covers: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!covers || !('navigation' in window)) return;
    const layer = () => latest.current();
    if (layers.push(layer) === 1) window.navigation.addEventListener('navigate', stay);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.navigation.removeEventListener('navigate', stay);
    };
  }, [covers]);
}

function stay(event: NavigateEvent): void {
  const here = window.navigation.currentEntry;
  if (event.navigationType !== 'traverse' || !event.cancelable || !here || event.destination.index >= here.index) return;
  event.preventDefault();
  layers.at(-1)?.();
}
