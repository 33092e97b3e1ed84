// A place for files: lit while some are dragged over it. An address dragged from another page is taken too, lest the browser goes there.
import type { DragEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { DRAGGED, draggedIds } from './dragged';
import styles from './DropZone.module.css';

interface DropZoneProps {
  readonly label: string;
  /** Called in the drop event itself: the data is gone afterwards. */
  readonly onDrop: (data: DataTransfer) => void;
  /** Takes what was dragged from a grid; where it is missing, the zone takes files alone. */
  readonly onItems?: (ids: readonly string[]) => void;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Zones may be nested: the innermost takes the drop. */
export function DropZone({ label, onDrop, onItems, disabled = false, className = '', children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  /** Entering a child leaves the parent: only the balance tells. */
  const depth = useRef(0);
  const isOurs = ({ dataTransfer }: DragEvent) => onItems !== undefined && dataTransfer.types.includes(DRAGGED);
  const isWanted = (event: DragEvent) =>
    isOurs(event) || event.dataTransfer.types.includes('Files') || event.dataTransfer.types.includes('text/uri-list');
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  return (
    <div
      className={`${styles.zone} ${className}`}
      data-over={over}
      data-label={label}
      onDragEnter={(event) => {
        if (disabled || !isWanted(event)) return;
        depth.current++;
        setOver(true);
      }}
      onDragLeave={() => {
        if (--depth.current <= 0) leave();
      }}
      onDragOver={(event) => {
        if (!isWanted(event)) return;
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = disabled ? 'none' : isOurs(event) ? 'move' : 'copy';
      }}
      onDropCapture={leave}
      onDrop={(event) => {
        if (!isWanted(event)) return;
        event.preventDefault();
        event.stopPropagation();
        if (disabled) return;
        if (isOurs(event)) onItems?.(draggedIds(event.dataTransfer));
        else onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
