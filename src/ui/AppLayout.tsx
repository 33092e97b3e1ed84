// The frame of every place: the bar, what must not be missed, and the place.
import styles from './AppLayout.module.css';
import { Boundary } from './Boundary';
import type { Elements } from './elements';

interface AppLayoutProps {
  readonly bar: Elements;
  readonly banners?: Elements;
  readonly children: Elements;
}

/** Lays out bar, banners and place; a banner that cannot be drawn takes nothing else with it. */
export function AppLayout({ bar, banners, children }: AppLayoutProps) {
  return (
    <div className={styles.layout}>
      {bar}
      <div className={styles.banners}>
        <Boundary>{banners}</Boundary>
      </div>
      {children}
    </div>
  );
}
