// What a dialog shows: the sheet in the middle, and below it the room that passing messages need.
import { Boundary } from '../Boundary';
import type { Elements } from '../elements';
import { keptFocus } from '../keptFocus';
import { toastPlace } from '../toastPlace';
import styles from './Dialog.module.css';

interface SheetProps {
  readonly wide?: boolean;
  readonly children: Elements;
}

/** Holds what a dialog shows, keeps the focus in it, and gives messages their place below. */
export function Sheet({ wide = false, children }: SheetProps) {
  return (
    <>
      <div ref={keptFocus} className={styles.sheet} data-wide={wide}>
        <Boundary>{children}</Boundary>
      </div>
      <div ref={toastPlace} className={styles.toasts} />
    </>
  );
}
