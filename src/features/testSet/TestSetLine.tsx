// What the head comes to on the test set, in one line for whoever reads another score of it: the test set may say less.
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import styles from './testSet.module.css';
import { useTestSet } from './useTestSet';

interface TestSetLineProps {
  /** Leads to the test set. */
  readonly more: Elements;
}

/** Nothing until the head in use was asked about a test picture. */
export function TestSetLine({ more }: TestSetLineProps) {
  const { state, shown } = useTestSet();
  const ofFile = useAppStore(({ opened }) => opened !== undefined);
  if (!shown || shown.score.total === 0) return null;
  const { right, total } = shown.score;
  return (
    <div className={styles.line} aria-busy={state.kind === 'making'} data-test-set-line>
      <p>{say('testSet.right', { right, asked: total })}</p>
      {!ofFile && <p className={styles.small}>{say('testSet.lineWhy')}</p>}
      <div>{more}</div>
    </div>
  );
}
