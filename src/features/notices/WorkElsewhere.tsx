// What goes on and ends in another project being open, said where its own place is out of view, with a way to stop it.
import { isolated } from '../../core/base/names';
import { sampleSetNames } from '../../store/compare/sampleSetNames';
import { fileWorkSentence } from '../../store/share/fileWorkSentence';
import { useAppStore, useAppVerb } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import styles from './ReadingFile.module.css';

interface ComingProps {
  readonly set: boolean;
  readonly pictures: boolean;
}

/** What is coming in, as far as nothing else in view says so. */
export function ComingElsewhere({ set, pictures }: ComingProps) {
  return (
    <>
      {set && <SetElsewhere />}
      {pictures && <PicturesElsewhere />}
    </>
  );
}

/** A set that is drawn or taken in. */
function SetElsewhere() {
  const work = useAppStore((state) => state.sampleSetWork);
  const importing = useAppStore((state) => state.importing);
  const cancel = useAppStore((state) => state.cancelSampleSet);
  if (work.kind !== 'drawing' && work.kind !== 'taking-in') return null;
  const counted = work.kind === 'drawing' ? work : importing.kind === 'running' ? importing : undefined;
  return (
    <div className={styles.reading}>
      <Progress
        label={say('sampleSets.opening', { name: isolated(say(sampleSetNames[work.set])) })}
        {...(counted && {
          value: counted.done / counted.total,
          detail: say('sampleSets.progress', { done: counted.done, total: counted.total }),
        })}
        onCancel={cancel}
      />
    </div>
  );
}

/** Pictures that are looked for in folders, or taken in. */
export function PicturesElsewhere() {
  const looking = useAppStore((state) => state.looking);
  const cancelLooking = useAppVerb('cancelLooking');
  const importing = useAppStore((state) => state.importing);
  const cancel = useAppStore((state) => state.cancelImport);
  // Those of a set are told of with it.
  const ofSet = useAppStore(({ sampleSetWork }) => sampleSetWork.kind === 'taking-in');
  if (looking.kind === 'running')
    return (
      <div className={styles.reading}>
        <Progress label={say('classes.looking')} detail={say('classes.found', { count: looking.found })} onCancel={cancelLooking} />
      </div>
    );
  if (importing.kind === 'idle' || ofSet) return null;
  const { done, total } = importing;
  return (
    <div className={styles.reading}>
      <Progress label={say('classes.adding')} value={done / total} detail={say('common.progress', { done, total })} onCancel={cancel} />
    </div>
  );
}

/** A project's file that is read or written. */
export function FileElsewhere() {
  const work = useAppStore((state) => state.projectFileWork);
  const cancel = useAppStore((state) => state.cancelProjectFile);
  if (work.kind === 'idle') return null;
  const counted = 'of' in work && work.of > 0;
  return (
    <div className={styles.reading}>
      <Progress
        label={fileWorkSentence(work)}
        {...(counted && { value: work.done / work.of, detail: say('projectFiles.doneOf', { done: work.done, of: work.of }) })}
        onCancel={cancel}
      />
    </div>
  );
}
