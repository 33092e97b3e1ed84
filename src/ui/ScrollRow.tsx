// A row that on a phone scrolls sideways, with a button over each end where it goes on:
// what lies beyond is seen to be there, and had without knowing how to scroll.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Elements } from './elements';
import { IconButton } from './IconButton';
import styles from './ScrollRow.module.css';

interface ScrollRowProps {
  /** What the buttons towards its beginning and its end are called. */
  readonly labels: { readonly back: string; readonly on: string };
  readonly children: Elements;
}

/** Of the row's width, what one press scrolls by: what was last in view stays in view. */
const STEP = 0.7;

/** Where the row goes on, by less than a pixel being nothing. Lines may run from right to left, where the offset is negative. */
const goesOn = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement) => ({
  back: Math.abs(scrollLeft) > 1,
  on: Math.abs(scrollLeft) < scrollWidth - clientWidth - 1,
});

/** The least between what is current and an end of the row: the room of the button over it, in CSS pixels. */
const BUTTON_ROOM = 64;

/** Scrolls the row, and nothing about it, until what is current stands free of both buttons. */
function bringCurrentIn(row: HTMLElement): void {
  const here = row.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!here) return;
  const { left, right } = row.getBoundingClientRect();
  if (here.left >= left + BUTTON_ROOM && here.right <= right - BUTTON_ROOM) return;
  row.scrollBy({ left: (here.left + here.right - left - right) / 2, behavior: 'instant' });
}

/** One line of `children`. Its buttons are for pointers: the keyboard reaches what is in the row, which is scrolled to. */
export function ScrollRow({ labels, children }: ScrollRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState({ back: false, on: false });
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => {
      const now = goesOn(element);
      setMore((before) => (before.back === now.back && before.on === now.on ? before : now));
    };
    // Also what is in it, which is wider in another language, or once its font is there.
    const watcher = new ResizeObserver(() => {
      bringCurrentIn(element);
      look();
    });
    for (const each of [element, ...element.children]) watcher.observe(each);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [children]);
  const scroll = (towards: -1 | 1) => {
    const element = row.current;
    if (!element) return;
    const line = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
    element.scrollBy({ left: towards * line * STEP * element.clientWidth });
  };
  return (
    <div className={styles.whole}>
      <div ref={row} className={styles.row}>
        {children}
      </div>
      {more.back && (
        <span className={styles.end} data-end="back">
          <IconButton tabIndex={-1} label={labels.back} icon={<ChevronLeft data-points />} onClick={() => scroll(-1)} />
        </span>
      )}
      {more.on && (
        <span className={styles.end} data-end="on">
          <IconButton tabIndex={-1} label={labels.on} icon={<ChevronRight data-points />} onClick={() => scroll(1)} />
        </span>
      )}
    </div>
  );
}
