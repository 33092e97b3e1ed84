// Something that stands for a label and can be dragged onto a class.
import type { ReactNode } from 'react';
import { say } from '../../words/say';
import { startDrag } from './labelDrag';
import styles from './zeroShot.module.css';

/** Makes `children` draggable, as `label`. */
export function LabelGrip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.grip} draggable onDragStart={(event) => startDrag(event, label)} title={say('zeroShot.drag', { label })}>
      {children}
    </div>
  );
}
