// What was found for an automatic setting, and that it is being found again.
import type { ReactNode } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Spinner } from '../../ui/Spinner';
import { TechnicalDetails } from '../../ui/TechnicalDetails';
import { say } from '../../words/say';
import styles from './heads.module.css';

/** `children` is the sentence on what was found. A search that runs or failed is told after it. */
export function AutoTuningNote({ children }: { readonly children: ReactNode }) {
  const autoTuning = useAppStore((state) => state.autoTuning);
  return (
    <>
      <p className={styles.note} role="status">
        <span>{children}</span>
        {autoTuning.kind === 'running' && (
          <span className={styles.again}>
            <Spinner />
            <span>{say('heads.lookingAgain')}</span>
          </span>
        )}
        {autoTuning.kind === 'failed' && <span>{` ${say('heads.notFound')}`}</span>}
      </p>
      {autoTuning.kind === 'failed' && <TechnicalDetails text={autoTuning.detail} />}
    </>
  );
}
