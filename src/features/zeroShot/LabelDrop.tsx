// A class that labels can be dropped on.
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { useAppStore } from '../../store/useAppStore';
import { carriesLabel, droppedLabel } from './labelDrag';
import styles from './zeroShot.module.css';

interface LabelDropProps {
  readonly of: Class;
  readonly className: string | undefined;
  /** What it is called, where it holds more than a name. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Puts `children` into an area that maps a dropped label to class `of`. With `label` it is a group by that name for screen readers. */
export function LabelDrop({ of, className = '', label, children }: LabelDropProps) {
  const mapTo = useAppStore((state) => state.mapTo);
  const [over, setOver] = useState(false);
  /** Entering a child leaves the parent: only the balance tells. */
  const depth = useRef(0);
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  return (
    <div
      {...(label !== undefined && { role: 'group', 'aria-label': label })}
      className={`${styles.target} ${className}`}
      data-colour={of.colour}
      data-over={over}
      data-off={!of.enabled}
      onDragEnter={(event) => {
        if (!carriesLabel(event)) return;
        depth.current++;
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (carriesLabel(event) && --depth.current <= 0) leave();
      }}
      onDragOver={(event) => {
        if (!carriesLabel(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        leave();
        if (!carriesLabel(event)) return;
        event.preventDefault();
        event.stopPropagation();
        mapTo([droppedLabel(event)], of.id);
      }}
    >
      {children}
    </div>
  );
}
