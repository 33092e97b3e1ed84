// A sentence that stays until it is mended, with what to do about it.
import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { TechnicalDetails } from './TechnicalDetails';

interface BannerProps {
  readonly tone: 'info' | 'warn' | 'bad';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** What a developer wants to know of it, in English. */
  readonly details?: string | undefined;
}

/** Shows a sentence with its actions; one that is `bad` is said at once by a screen reader, others when it is idle. */
export function Banner({ tone, children, actions, details }: BannerProps) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={styles.banner} data-tone={tone}>
      {tone === 'info' ? <Info aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
      <div className={styles.said}>
        <p>{children}</p>
        <TechnicalDetails text={details} />
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
