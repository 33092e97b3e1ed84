// "Try it": pictures that are predicted and belong to no class.
import { ImagePlus } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import { lazily } from '../../ui/lazily';
import { useDragging } from '../../ui/useDragging';
import { say } from '../../words/say';
import styles from './predict.module.css';

const TriedPictures = lazily(() => import('./TriedPictures').then(({ TriedPictures: pictures }) => pictures));

/** An area to drop or choose pictures, and the answers below it once there are any. */
export function TryIt() {
  const any = useAppStore((state) => state.tried.length > 0);
  const trying = useAppStore((state) => state.trying.kind === 'running');
  const pick = useAppStore((state) => state.pickPictures);
  const drop = useAppStore((state) => state.drop);
  const dragging = useDragging();
  const trial = { kind: 'trial' } as const;
  return (
    <DropZone label={say('predict.try')} onDrop={(data) => void drop(data, trial)} className={styles.zone ?? ''}>
      {/* Once it is known what this is for, the pictures have its room. */}
      <div className={styles.invitation} data-known={any}>
        <h3>{say('predict.tryPicture')}</h3>
        {!any && <p>{say(dragging ? 'predict.tryMeans' : 'predict.tryMeansByTouch')}</p>}
        <Button icon={<ImagePlus />} size={any ? 's' : 'm'} onClick={() => void pick(trial)}>
          {say('predict.choose')}
        </Button>
      </div>
      {(any || trying) && <TriedPictures />}
    </DropZone>
  );
}
