// All classes, one card each; folders dropped around them become classes.
import { FolderPlus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isolated } from '../../core/base/names';
import { idsByClass } from '../../store/dataset/idsByClass';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import { FoldButton } from '../../ui/FoldButton';
import { useDragging } from '../../ui/useDragging';
import { useFolded } from '../../ui/useFolded';
import { useMedia } from '../../ui/useMedia';
import { say } from '../../words/say';
import { ClassCard } from './ClassCard';
import styles from './classes.module.css';
import { ImportProgress } from './ImportProgress';

/** With more classes than this, each takes little room. */
const ROOMY = 3;

/** On a phone the others wait behind a button, so that the answer is not many screens away. */
const AT_FIRST = 6;

const NONE: readonly string[] = [];

/**
 * The classes of the open project as cards, compact where there are many, with the buttons that add one. Beyond the first few,
 * the rest is folded away.
 */
export function Classes() {
  const classes = useAppStore((state) => state.dataset.classes);
  const shown = useAppStore(shownClasses);
  const idsOf = useAppStore((state) => idsByClass(state.dataset.samples));
  // Without its count, which changes with every sample.
  const recordingKind = useAppStore(({ recording }) => recording.kind);
  const recordingInto = useAppStore(({ recording }) =>
    recording.kind !== 'idle' && recording.part === 'train' ? recording.classId : undefined,
  );
  const countdown = useAppStore((state) => state.countdown);
  const writable = useAppStore((state) => state.project.kind === 'open');
  /** While one is being opened, what is dropped waits for it. */
  const readOnly = useAppStore((state) => state.project.kind === 'read-only');
  const addClass = useAppStore((state) => state.addClass);
  const drop = useAppStore((state) => state.drop);
  const pickPictures = useAppStore((state) => state.pickPictures);
  /** The class that was added last: its name is what a person writes next. */
  const [named, setNamed] = useState<string>();
  // So low a screen has no room for roomy classes below the camera.
  const low = useMedia('(min-width:75.01em) and (max-height:52.5em)');
  const filming = useAppStore((state) => state.camera.kind === 'on');
  const compact = classes.length > ROOMY || (low && filming);
  const fold = useFolded(classes.length, AT_FIRST);
  const dragging = useDragging();
  usePasteAnywhere();

  return (
    <DropZone label={say('classes.drop')} disabled={readOnly} onDrop={(data) => void drop(data, { kind: 'folders' })}>
      <div className={styles.list}>
        <ImportProgress />
        {classes.slice(0, fold.shown).map((each, position) => (
          <ClassCard
            key={each.id}
            of={each}
            ids={idsOf.get(each.id) ?? NONE}
            recording={recordingInto === each.id ? recordingKind : 'idle'}
            countdown={countdown}
            called={isolated(shown[position]?.name ?? each.name)}
            position={position}
            last={position === classes.length - 1}
            writable={writable}
            compact={compact}
            added={each.id === named}
          />
        ))}
        <FoldButton of={fold} more={say('classes.showAll', { count: classes.length })} />
        {writable && (
          <div className={styles.more}>
            <Button
              icon={<Plus />}
              onClick={() => {
                // The new one stands last.
                fold.showMore();
                setNamed(addClass());
              }}
            >
              {say('classes.add')}
            </Button>
          </div>
        )}
        {writable && (
          <div className={styles.folders}>
            <Button kind="quiet" icon={<FolderPlus />} onClick={() => void pickPictures({ kind: 'folders' }, true)}>
              {say('classes.fromFolders')}
            </Button>
            <p className={styles.hint}>{say(dragging ? 'classes.ways' : 'classes.waysByTouch')}</p>
          </div>
        )}
      </div>
    </DropZone>
  );
}

/** A paste outside of any class or text goes where folders go. */
function usePasteAnywhere() {
  const paste = useAppStore((state) => state.paste);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      const inText = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
      if (inText || event.defaultPrevented || !clipboardData) return;
      void paste(clipboardData, { kind: 'folders' });
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [paste]);
}
