// What the colours of a map mean.
import type { Dataset } from '../../core/dataset/dataset';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { Name } from '../../ui/Name';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import { groupsOf } from './groups';

interface LegendProps {
  readonly dataset: Dataset;
  readonly table: HeldOutTable | undefined;
  readonly by: ColourBy;
}

/** One entry for each group by which `by` colours the samples, and one for how test samples are marked, where there are any. */
export function Legend({ dataset, table, by }: LegendProps) {
  return (
    <ul className={styles.legend}>
      {groupsOf(dataset, table, by).map(({ key, name, colour }) => (
        <li key={key}>
          <span className={styles.dot} style={{ background: `var(${colour})` }} />
          <Name>{name}</Name>
        </li>
      ))}
      {dataset.testSamples.length > 0 && <li>{say('embeddingMap.tested')}</li>}
    </ul>
  );
}
