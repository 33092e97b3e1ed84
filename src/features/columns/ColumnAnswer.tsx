// What a column says of what the camera shows now.
import { useMemo } from 'react';
import { canPredict } from '../../core/heads/misfit';
import { best } from '../../core/heads/head';
import { predictWith } from '../../core/heads/heads';
import { shownClasses } from '../../store/dataset/shownClasses';
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
    if (!live || !made?.head || made.of.fingerprint !== live.fingerprint || !canPredict(made.head, live.values, live.map)) return undefined;
    return best(predictWith(made.head, live.values, live.map));
  }, [live, made]);
  if (!on) return null;
  const leading = classes.find(({ id }) => id === answer?.classId);
  return (
    <div className={styles.answer} aria-label={say('columns.live')} role="group">
      {answer && leading ? (
        <ProbabilityMeter label={leading.name} value={answer.probability} colour={leading.colour} leading />
      ) : (
        <p className={answers.small}>{say('columns.noAnswer')}</p>
      )}
    </div>
  );
}
