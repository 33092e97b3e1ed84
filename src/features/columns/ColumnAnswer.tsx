// What a column says of what the camera shows now.
import { useMemo } from 'react';
import { shownClasses } from '../../store/dataset/shownClasses';
import { scoresOf } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { say } from '../../words/say';
import styles from './columns.module.css';
import type { ShownColumn } from './useColumns';

/** The likeliest class by the column's head for the newest frame, or that there is no answer yet; nothing while the camera is off. */
export function ColumnAnswer({ column: { made, fingerprint } }: { readonly column: ShownColumn }) {
  const on = useAppStore((state) => state.camera.kind === 'on');
  const live = useAppStore((state) => (fingerprint === undefined ? undefined : state.liveBy.get(fingerprint)?.embedding));
  const classes = useAppStore(shownClasses);
  const answer = useMemo(() => {
    const { head, of, temperature } = made ?? {};
    if (!live || !head || !of || temperature === undefined) return undefined;
    return scoresOf({ head, classes, fingerprint: of.fingerprint, temperature }, live)?.find(({ leading }) => leading);
  }, [live, made, classes]);
  if (!on) return null;
  return (
    <div className={styles.answer} aria-label={say('columns.live')} role="group">
      {answer ? (
        <ProbabilityMeter label={answer.class.name} value={answer.probability} colour={answer.class.colour} leading />
      ) : (
        <p className={answers.small}>{say('columns.noAnswer')}</p>
      )}
    </div>
  );
}
