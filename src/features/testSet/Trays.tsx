// The two trays of each class: pictures that only test it, and those that it learns from;
// filled by camera and files, moved by dragging or by a button.
import { FolderPlus } from 'lucide-react';
import { isolated } from '../../core/base/names';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import type { Elements } from '../../ui/elements';
import { useDragging } from '../../ui/useDragging';
import { say } from '../../words/say';
import { ClassTrays } from './ClassTrays';
import styles from './testSet.module.css';

interface TraysProps {
  /** A sample, small. */
  readonly thumb: (id: string) => Elements;
  /** What is being taken in. */
  readonly progress: Elements;
}

/**
 * The trays of every class. `thumb` draws a small picture, `progress` how far an upload is. Folders that are dropped beside the trays
 * become test pictures of the classes they are named after.
 */
export function Trays({ thumb, progress }: TraysProps) {
  const classes = useAppStore((state) => state.dataset.classes);
  const shown = useAppStore(shownClasses);
  const writable = useAppStore((state) => state.project.kind === 'open');
  /** While one is being opened, what is dropped waits for it. */
  const readOnly = useAppStore((state) => state.project.kind === 'read-only');
  const drop = useAppStore((state) => state.drop);
  const pickPictures = useAppStore((state) => state.pickPictures);
  const dragging = useDragging();
  const folders = { kind: 'folders', part: 'test' } as const;
  return (
    <DropZone label={say('testSet.dropFolders')} disabled={readOnly} onDrop={(data) => void drop(data, folders)}>
      <div className={styles.trays}>
        {progress}
        {classes.map((each, at) => (
          <ClassTrays key={each.id} of={each} called={isolated(shown[at]?.name ?? each.name)} writable={writable} thumb={thumb} />
        ))}
        {writable && (
          <div className={styles.folders}>
            <Button kind="quiet" icon={<FolderPlus />} onClick={() => void pickPictures(folders, true)}>
              {say('testSet.fromFolders')}
            </Button>
            <p className={styles.small}>{say(dragging ? 'testSet.ways' : 'testSet.waysByTouch')}</p>
          </div>
        )}
      </div>
    </DropZone>
  );
}
