// Drawn sample sets: how many pictures to draw, with a shortcut or not, and a card for each set.
import { SAMPLE_SET_IDS } from '../../core/sampleSets/sampleSets';
import { CopyLink } from '../../ui/CopyLink';
import type { Elements } from '../../ui/elements';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { SampleSetCard } from './SampleSetCard';
import styles from './sampleSets.module.css';
import { PER_CLASS, useSetsLink } from './useSetsLink';

interface SampleSetsProps {
  /** The way to where an opened set is looked at. */
  readonly toTeach: Elements;
}

/** Both settings are in the address, which can be copied. `toTeach` is the way to the project that a card opened. */
export function SampleSets({ toTeach }: SampleSetsProps) {
  const {
    wish: { perClass, shortcut },
    change,
    query,
  } = useSetsLink();
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{say('sampleSets.intro')}</p>
      <div className={styles.settings}>
        <Select
          label={say('sampleSets.each')}
          value={String(perClass)}
          options={PER_CLASS.map((each) => ({ value: String(each), label: count(each) }))}
          onChange={(value) => change({ perClass: Number(value) })}
        />
        <div className={styles.shortcut}>
          <Switch label={say('sampleSets.shortcut')} checked={shortcut} onChange={(on) => change({ shortcut: on })} />
          <p>{say('sampleSets.shortcutHint')}</p>
        </div>
      </div>
      <ul className={styles.sets}>
        {SAMPLE_SET_IDS.map((set) => (
          <SampleSetCard key={set} set={set} perClass={perClass} shortcut={shortcut} toTeach={toTeach} />
        ))}
      </ul>
      <CopyLink query={query} />
    </div>
  );
}
