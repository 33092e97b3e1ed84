// A drawn set: one picture of each class, and a press that opens it as a project. How far that is stands on the card that was pressed.
import { FolderOpen } from 'lucide-react';
import { useMemo } from 'react';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import { drawnSample, SAMPLE_SETS, TEST_PER_CLASS } from '../../core/sampleSets/sampleSets';
import { sampleSetNames } from '../../store/compare/sampleSetNames';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import { DrawingView } from './DrawingView';
import styles from './sampleSets.module.css';
import { SampleSetState } from './SampleSetState';

interface SampleSetCardProps {
  readonly set: SampleSetId;
  readonly perClass: number;
  readonly shortcut: boolean;
  /** The way to where an opened set is looked at. */
  readonly toTeach?: Elements;
}

/**
 * An entry of the list of sets. `perClass` pictures of each class are drawn, with a `shortcut` in them or not;
 * the button is disabled while any set is being opened.
 */
export function SampleSetCard({ set, perClass, shortcut, toTeach }: SampleSetCardProps) {
  const open = useAppStore((state) => state.openSampleSet);
  const busy = useAppStore(({ sampleSetWork: { kind } }) => kind === 'drawing' || kind === 'taking-in');
  const isOurs = useAppStore(({ sampleSetWork: work }) => work.kind !== 'idle' && work.set === set);
  // The next step is to look at it; another one like it can be had all the same.
  const isOpen = useAppStore(({ sampleSetWork: work }) => work.kind === 'opened' && work.set === set);
  const { classes } = SAMPLE_SETS[set];
  const drawings = useMemo(
    () => SAMPLE_SETS[set].classes.map((_, classAt) => drawnSample({ set, classAt, number: 0, part: 'learn', shortcut, seed: 1 })),
    [set, shortcut],
  );
  const name = say(sampleSetNames[set]);
  return (
    <li className={styles.card}>
      <h3>{name}</h3>
      <p className={styles.about}>
        {say('sampleSets.about', { classes: classes.length, pictures: classes.length * perClass, tests: classes.length * TEST_PER_CLASS })}
      </p>
      <div className={styles.previews} role="img" aria-label={say('sampleSets.preview', { name })}>
        {drawings.map((drawing, i) => (
          <DrawingView key={i} drawing={drawing} />
        ))}
      </div>
      {isOurs && <SampleSetState toTeach={toTeach} />}
      <Button
        kind={isOpen ? 'quiet' : 'secondary'}
        icon={<FolderOpen />}
        aria-label={say(isOpen ? 'sampleSets.openAgainNamed' : 'sampleSets.openNamed', { name })}
        disabled={busy}
        onClick={() => void open({ set, perClass, shortcut })}
      >
        {say(isOpen ? 'sampleSets.openAgain' : 'sampleSets.open')}
      </Button>
    </li>
  );
}
