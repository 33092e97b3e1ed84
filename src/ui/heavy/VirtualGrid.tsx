// A grid of thousands of small pictures: only those in view are made; several can be chosen by mouse, finger and keyboard.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { stepOfKey } from '../direction';
import { putDragged } from '../dragged';
import type { Selection } from '../selection';
import { afterKey, pressed } from '../selection';
import styles from './VirtualGrid.module.css';

export interface VirtualGridProps {
  readonly label: string;
  readonly ids: readonly string[];
  /** Least side of a tile in pixels; tiles grow to fill their row. */
  readonly tile: number;
  /** Rows in view; more are reached by scrolling, and the next one peeps out, unless there is room for one only. */
  readonly rowsShown: number;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (ids: ReadonlySet<string>) => void;
  readonly renderTile: (id: string) => ReactNode;
  readonly nameOf: (id: string, index: number) => string;
  /** False while the whole grid is far out of view: then no tile is made but the one where the keyboard stands. */
  readonly near?: boolean;
  /** Whether tiles can be dragged to a `DropZone` that takes items: one, or all that are chosen with it. */
  readonly draggable?: boolean;
}

const GAP = 4;
/** How much of the next row is seen: enough to know that there is one. */
const PEEP = 0.35;

/**
 * Shows a tile for each id by `renderTile`. Arrow keys move, Space and Shift choose, Enter opens, Delete hands what is chosen to
 * `onDelete`; tiles are made only where the grid is `near`.
 */
export function VirtualGrid({
  label,
  ids,
  tile,
  rowsShown,
  selected,
  onSelect,
  onOpen,
  onDelete,
  renderTile,
  nameOf,
  near = true,
  draggable = false,
}: VirtualGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [place, setPlace] = useState({ at: 0, anchor: 0 });
  const prefix = useId();
  const columns = Math.max(1, Math.floor((width + GAP) / (tile + GAP)));
  const side = width > 0 ? (width - (columns - 1) * GAP) / columns : tile;
  const rowCount = Math.ceil(ids.length / columns);
  const at = Math.min(place.at, Math.max(0, ids.length - 1));
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => side + GAP,
    overscan: 1,
    // The row where the keyboard stands stays, even out of view: a screen reader asks for it by its id.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      const row = Math.floor(at / columns);
      return rowCount === 0 || inView.includes(row) ? inView : [...inView, row];
    },
  });

  const focused = scroller.current !== null && document.activeElement === scroller.current;
  const made = rows.getVirtualItems().filter(({ index }) => near || (focused && index === Math.floor(at / columns)));

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    // Before the first paint: a grid of one column would jump.
    setWidth(box.clientWidth);
    const watcher = new ResizeObserver(() => setWidth(box.clientWidth));
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    rows.measure();
  }, [rows, side]);

  const apply = (next: Selection) => {
    setPlace({ at: next.at, anchor: next.anchor });
    onSelect(next.chosen);
  };
  const now: Selection = { chosen: selected, at, anchor: Math.min(place.anchor, ids.length - 1) };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = ids[at];
    const to = afterKey(event.key, at, ids.length, columns, stepOfKey(event.key, event.currentTarget));
    if (to !== undefined) {
      rows.scrollToIndex(Math.floor(to / columns));
      if (event.shiftKey) apply(pressed(now, ids, to, 'range'));
      else setPlace({ at: to, anchor: to });
    } else if (event.key === ' ') apply(pressed(now, ids, at, 'toggle'));
    else if (event.key === 'Enter' && id !== undefined) onOpen(id);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && id !== undefined)
      onDelete(selected.size > 0 ? selected : new Set([id]));
    else if (event.key === 'Escape' && selected.size > 0) onSelect(new Set());
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(new Set(ids));
    else return;
    event.preventDefault();
  };
  const onPress = (event: MouseEvent, index: number) => {
    const how = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey || isTouch(event) ? 'toggle' : 'only';
    apply(pressed(now, ids, index, how));
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={made.length > 0 ? `${prefix}${at}` : undefined}
      tabIndex={0}
      className={styles.grid}
      style={{ maxHeight: rowsShown === 1 ? side : (side + GAP) * (rowCount > rowsShown ? rowsShown + PEEP : rowsShown) }}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.all} style={{ height: rows.getTotalSize() }}>
        {made.flatMap(({ index: row }) =>
          ids.slice(row * columns, (row + 1) * columns).map((id, column) => {
            const index = row * columns + column;
            return (
              <div
                key={id}
                id={`${prefix}${index}`}
                role="option"
                aria-selected={selected.has(id)}
                aria-label={nameOf(id, index)}
                aria-setsize={ids.length}
                aria-posinset={index + 1}
                className={styles.tile}
                data-at={index === at}
                style={{
                  width: side,
                  height: side,
                  insetInlineStart: column * (side + GAP),
                  transform: `translateY(${row * (side + GAP)}px)`,
                }}
                draggable={draggable}
                onDragStart={(event) => putDragged(event.dataTransfer, selected.has(id) ? [...selected] : [id])}
                onClick={(event) => onPress(event, index)}
                onDoubleClick={() => onOpen(id)}
              >
                {renderTile(id)}
              </div>
            );
          }),
        )}
      </div>
    </div>
  );
}

/** Clicks are pointer events by now, and say what made them. */
function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
}
