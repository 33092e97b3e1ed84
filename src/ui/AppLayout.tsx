// The path from left to right; on a narrow screen one step at a time, with a bar at the bottom.
import { useState } from 'react';
import styles from './AppLayout.module.css';
import { Boundary } from './Boundary';
import type { Elements } from './elements';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly icon: Elements;
  readonly badge?: string;
  readonly content: Elements;
}

interface AppLayoutProps {
  readonly bar: Elements;
  readonly banners?: Elements;
  readonly steps: readonly Step[];
}

export function AppLayout({ bar, banners, steps }: AppLayoutProps) {
  const [current, setCurrent] = useState(steps[0]?.id);
  return (
    <div className={styles.layout}>
      {bar}
      <div className={styles.banners}>
        <Boundary>{banners}</Boundary>
      </div>
      <main className={styles.steps}>
        {steps.map(({ id, content }, at) => (
          <div key={id} className={styles.step} data-step={id} data-current={id === current}>
            {at > 0 && <Path />}
            {content}
          </div>
        ))}
      </main>
      <nav className={styles.nav} aria-label="Steps">
        {steps.map(({ id, title, icon, badge }) => (
          <button
            key={id}
            type="button"
            aria-current={id === current ? 'step' : undefined}
            onClick={() => {
              setCurrent(id);
              window.scrollTo({ top: 0 });
            }}
          >
            {icon}
            <span>{title}</span>
            {badge !== undefined && <span className={styles.badge}>{badge}</span>}
          </button>
        ))}
      </nav>
    </div>
  );
}

/** A pencil's stroke from the step before to this one. */
function Path() {
  return (
    <svg className={styles.path} viewBox="0 0 48 24" aria-hidden="true">
      <path d="M3 14C10 7 17 7 23 12s13 5 20 0" />
      <path d="M36 5l8.500 6.500L38 20" />
    </svg>
  );
}
