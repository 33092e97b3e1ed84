// A list that scrolls by itself and makes only the rows in view; rows are as high as they are.
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import styles from './VirtualList.module.css';

export interface VirtualListProps {
  readonly label: string;
  readonly ids: readonly string[];
  /** A row's height in pixels before it was seen. */
  readonly height: number;
  /** Rows in view, about; the next one peeps out. */
  readonly rowsShown: number;
  readonly renderRow: (id: string) => ReactNode;
}

/** Shows a row for each id by `renderRow`, `rowsShown` of them at a time; `height` is the pixels that a row takes before it is measured. */
export function VirtualList({ label, ids, height, rowsShown, renderRow }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 3,
  });
  return (
    <div ref={scroller} className={styles.scroller} style={{ maxHeight: height * (rowsShown + 0.35) }}>
      <ul className={styles.list} aria-label={label} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            {renderRow(ids[index] ?? '')}
          </li>
        ))}
      </ul>
    </div>
  );
}
