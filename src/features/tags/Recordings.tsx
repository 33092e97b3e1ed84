// Every recording and every upload with its tags, so that one press tags all of its pictures; pressed itself it shows them one by one.
import { allSamples } from '../../core/dataset/dataset';
import { useMemo, useState } from 'react';
import { shownClasses } from '../../store/dataset/shownClasses';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { ClassDot } from '../../ui/ClassDot';
import type { Elements } from '../../ui/elements';
import { FoldButton } from '../../ui/FoldButton';
import { Name } from '../../ui/Name';
import { useFoldedEverywhere } from '../../ui/useFolded';
import { StillLooking } from '../../ui/StillLooking';
import { dateAndTime } from '../../words/numbers';
import { say } from '../../words/say';
import type { Recording } from './recordingsIn';
import { recordingsIn } from './recordingsIn';
import { TagEditor } from './TagEditor';
import styles from './tags.module.css';

/** What a sheet with pictures is told. */
export interface TagSheet {
  readonly open: boolean;
  readonly title: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

interface RecordingsProps {
  /** What is said while there is none. */
  readonly empty: Elements;
  readonly thumb: (id: string) => Elements;
  readonly pictures: (sheet: TagSheet) => Elements;
}

/** Shown at once, and more with each press. */
const AT_ONCE = 12;

/**
 * A list, folded beyond the first few; `empty` where there are none. `thumb` draws a small picture,
 * `pictures` the sheet of the recording that was pressed.
 */
export function Recordings({ empty, thumb, pictures }: RecordingsProps) {
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const classes = useAppStore(shownClasses);
  const writable = useAppStore((state) => state.project.kind === 'open');
  const [looked, setLooked] = useState<Recording>();
  const [open, setOpen] = useState(false);
  const recordings = useMemo(() => recordingsIn(samples, classes), [samples, classes]);
  const yet = useAppStore(yetToSee);
  const fold = useFoldedEverywhere(recordings.length, AT_ONCE, AT_ONCE);
  if (recordings.length === 0 && yet) return <StillLooking of={yet} />;
  if (recordings.length === 0) return empty;
  return (
    <div className={styles.block}>
      <ul className={styles.recordings} aria-label={say('tags.recordings')}>
        {recordings.slice(0, fold.shown).map((each) => (
          <li key={each.key}>
            <button
              type="button"
              className={styles.picture}
              aria-haspopup="dialog"
              aria-label={say('tags.look', { name: each.class.name, count: each.ids.length })}
              onClick={() => {
                setLooked(each);
                setOpen(true);
              }}
            >
              {thumb(each.ids[0] ?? '')}
            </button>
            <div className={styles.about}>
              <p className={styles.what}>
                <ClassDot colour={each.class.colour} size="s" />
                <Name>{each.class.name}</Name>
                <span className={styles.part}>
                  {say(each.kind === 'singles' ? 'tags.singles' : 'tags.recording', {
                    count: each.ids.length,
                    time: dateAndTime(each.takenAt),
                  })}
                </span>
                {each.part === 'test' && <span className={styles.test}>{say('testSet.title')}</span>}
              </p>
              {writable && <TagEditor ids={each.ids} of={each.class.name} />}
            </div>
          </li>
        ))}
      </ul>
      <FoldButton of={fold} more={say('tags.more', { count: fold.next })} />
      {looked &&
        pictures({
          open,
          title: say(looked.kind === 'singles' ? 'tags.singlesOf' : 'tags.sheet', { name: looked.class.name }),
          ids: looked.ids,
          onClose: () => setOpen(false),
        })}
    </div>
  );
}
