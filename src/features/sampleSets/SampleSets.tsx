// Drawn sample sets: one picture of each class, how many to draw, and a press that opens them as a project.
import { FolderOpen } from 'lucide-react';
import { useMemo } from 'react';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import { drawnSample, SAMPLE_SET_IDS, SAMPLE_SETS } from '../../core/sampleSets/sampleSets';
import { sampleSetNames } from '../../store/compare/sampleSetNames';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { DrawingView } from './DrawingView';
import styles from './sampleSets.module.css';
import { SampleSetState } from './SampleSetState';
import { PER_CLASS, useSetsLink } from './useSetsLink';

export function SampleSets() {
  const {
    wish: { perClass, shortcut },
    change,
    query,
  } = useSetsLink();
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{say('sampleSets.intro')}</p>
      <SampleSetState />
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
          <SampleSetCard key={set} set={set} perClass={perClass} shortcut={shortcut} />
        ))}
      </ul>
      <CopyLink query={query} />
    </div>
  );
}

interface CardProps {
  readonly set: SampleSetId;
  readonly perClass: number;
  readonly shortcut: boolean;
}

function SampleSetCard({ set, perClass, shortcut }: CardProps) {
  const open = useAppStore((state) => state.openSampleSet);
  const busy = useAppStore(({ sampleSetWork: { kind } }) => kind === 'drawing' || kind === 'taking-in');
  const { classes } = SAMPLE_SETS[set];
  const drawings = useMemo(
    () => SAMPLE_SETS[set].classes.map((_, classAt) => drawnSample({ set, classAt, number: 0, part: 'learn', shortcut, seed: 1 })),
    [set, shortcut],
  );
  const name = say(sampleSetNames[set]);
  return (
    <li className={styles.card}>
      <h3>{name}</h3>
      <p className={styles.about}>{say('sampleSets.about', { classes: classes.length, pictures: classes.length * perClass })}</p>
      <div className={styles.previews} role="img" aria-label={say('sampleSets.preview', { name })}>
        {drawings.map((drawing, i) => (
          <DrawingView key={i} drawing={drawing} />
        ))}
      </div>
      <Button
        icon={<FolderOpen />}
        aria-label={say('sampleSets.openNamed', { name })}
        disabled={busy}
        onClick={() => void open({ set, perClass, shortcut })}
      >
        {say('sampleSets.open')}
      </Button>
    </li>
  );
}
