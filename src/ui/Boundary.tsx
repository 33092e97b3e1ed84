// Holds an error back: what throws while it is drawn is replaced by a sentence, and the rest of the page stays.
import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { boundaryWords } from '../words/boundary';
import { Banner } from './Banner';
import styles from './Boundary.module.css';
import { Button } from './Button';
import type { Elements } from './elements';

interface BoundaryProps {
  readonly children: Elements;
  /** Whether it holds the whole page. */
  readonly page?: boolean;
}

interface BoundaryState {
  /** Undefined while nothing is wrong. */
  readonly error: { readonly thrown: unknown } | undefined;
  /** Where in the tree it was thrown, as React says. */
  readonly place: string;
  /** What became of the wish to copy the details; where a page may not write to the clipboard they are shown. */
  readonly details: 'there' | 'copied' | 'shown';
}

const WHOLE: BoundaryState = { error: undefined, place: '', details: 'there' };

/** React itself writes what was thrown to the console. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state = WHOLE;

  static getDerivedStateFromError(thrown: unknown): Partial<BoundaryState> {
    return { error: { thrown } };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ place: componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, place, details } = this.state;
    const { page = false, children } = this.props;
    if (!error) return children;
    const text = detailsOf(error.thrown, place);
    const copy = async () => {
      // Refused on plain http, and by some schools' settings.
      const copied = await Promise.resolve().then(() => navigator.clipboard.writeText(text)).then(() => true, () => false);
      this.setState({ details: copied ? 'copied' : 'shown' });
    };
    return (
      <div className={page ? styles.page : styles.part}>
        <Banner
          tone="bad"
          actions={
            <>
              <Button size="s" onClick={() => this.setState(WHOLE)}>{boundaryWords.again}</Button>
              <Button size="s" onClick={() => void copy()}>{details === 'copied' ? boundaryWords.copied : boundaryWords.copy}</Button>
            </>
          }
        >
          {page ? boundaryWords.page : boundaryWords.part}
        </Banner>
        {details === 'shown' && (
          <textarea className={styles.details} aria-label={boundaryWords.details} value={text} readOnly rows={6} onFocus={({ currentTarget }) => currentTarget.select()} />
        )}
      </div>
    );
  }
}

/** What someone who mends it needs; nothing of what a person made. */
function detailsOf(thrown: unknown, place: string): string {
  const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return [error, place.trim(), navigator.userAgent].filter((part) => part !== '').join('\n\n');
}
