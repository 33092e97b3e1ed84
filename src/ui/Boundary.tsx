// Holds an error back: what throws while it is drawn is replaced by a sentence, and the rest of the page stays.
import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { say } from '../words/say';
import { Banner } from './Banner';
import styles from './Boundary.module.css';
import { Button } from './Button';
import type { Elements } from './elements';
import { lateComponent } from './lateComponent';

const BrokenDetails = lateComponent(() => import('./heavy/BrokenDetails').then(({ BrokenDetails: details }) => details));

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
}

const WHOLE: BoundaryState = { error: undefined, place: '' };

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
    const { error, place } = this.state;
    const { page = false, children } = this.props;
    if (!error) return children;
    return (
      <div className={page ? styles.page : undefined}>
        <Banner
          tone="bad"
          actions={
            <>
              <Button size="s" onClick={() => this.setState(WHOLE)}>
                {say('boundary.again')}
              </Button>
              <BrokenDetails thrown={error.thrown} place={place} />
            </>
          }
        >
          {page ? say('boundary.page') : say('boundary.part')}
        </Banner>
      </div>
    );
  }
}
