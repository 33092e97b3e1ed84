// The bar at the top: the name of the app, and what belongs to the whole of it.
import { say } from '../words/say';
import styles from './AppBar.module.css';
import { Boundary } from './Boundary';
import type { Elements } from './elements';

interface AppBarProps {
  /** The way to the places. */
  readonly places?: Elements;
  readonly children: Elements;
}

/** Shows the app’s mark and name, the ways to its places, and `children` at the end. */
export function AppBar({ places, children }: AppBarProps) {
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" fill="var(--accent)" />
          <path d="M16 25V14" stroke="var(--on-accent)" strokeWidth="3" strokeLinecap="round" />
          <path d="M16 16c0-5 3-8 8.5-8C24.500 13 21.500 16 16 16Z" fill="var(--on-accent)" />
          <path d="M16 20c0-4-2.500-6.500-7.500-6.500C8.500 17.500 11 20 16 20Z" fill="var(--on-accent)" />
        </svg>
        <span>{say('frame.app')}</span>
      </h1>
      {places}
      <Boundary>{children}</Boundary>
    </header>
  );
}
