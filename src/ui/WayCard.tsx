// A way out of the app or into it: what it is for, what goes with it, and its buttons.
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Elements } from './elements';
import { Explained } from './Explained';
import styles from './WayCard.module.css';

interface WayCardProps {
  readonly icon: Elements;
  readonly title: string;
  /** What it is for, in a sentence or two; terms may be marked (see `Explained`). */
  readonly purpose: string;
  /** What goes with it, or what to know before, in short lines. */
  readonly facts?: readonly string[];
  readonly actions?: ReactNode;
  /** Beside the buttons: how far it is, what it would hold. */
  readonly children?: Elements;
}

/** Shows a way as an article with its facts and actions. */
export function WayCard({ icon, title, purpose, facts = [], actions, children }: WayCardProps) {
  const heading = useId();
  return (
    <article aria-labelledby={heading} className={styles.card}>
      <header>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        <h3 id={heading}>{title}</h3>
      </header>
      <p>
        <Explained text={purpose} />
      </p>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {children}
      {actions !== undefined && actions !== false && <div className={styles.actions}>{actions}</div>}
    </article>
  );
}
