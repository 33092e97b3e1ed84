// That a head has learned the picture that it is asked about: what it says now need not be what was said when it was tested.
import { argmax } from '../../core/base/argmax';
import { isolated } from '../../core/base/names';
import { shownClasses } from '../../store/dataset/shownClasses';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './why.module.css';

interface LearntByNowProps {
  /** Undefined for a picture that is no sample. */
  readonly id: string | undefined;
}

/** With the answer that was tested, where the sample was; nothing for what is no sample to learn from, or beside a head from a file. */
export function LearntByNow({ id }: LearntByNowProps) {
  const learnt = useAppStore(({ dataset, opened }) => !opened && dataset.samples.some((each) => each.id === id));
  const table = useAppStore(shownEvaluation)?.table;
  const classes = useAppStore(shownClasses);
  if (!learnt) return null;
  const row = table && id !== undefined ? table.ids.indexOf(id) : -1;
  if (!table || row < 0) return <p className={styles.fine}>{say('why.learntByNow')}</p>;
  const best = argmax(table.probabilities, row * table.classCount, table.classCount);
  const said = classes.find((each) => each.id === table.classIds[best]);
  return (
    <p className={styles.fine}>
      {said
        ? say('why.learntSince', {
            class: isolated(said.name),
            share: percent(table.probabilities[row * table.classCount + best] ?? 0),
          })
        : say('why.learntByNow')}
    </p>
  );
}
