// "Try it": pictures that are predicted and belong to no class.
import { ImagePlus } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import { lazily } from '../../ui/lazily';
import styles from './predict.module.css';

const TriedPictures = lazily(() => import('./TriedPictures').then(({ TriedPictures: pictures }) => pictures));

export function TryIt() {
  const any = useAppStore((state) => state.tried.length > 0);
  const trying = useAppStore((state) => state.trying.kind === 'running');
  const pick = useAppStore((state) => state.pickPictures);
  const drop = useAppStore((state) => state.drop);
  const trial = { kind: 'trial' } as const;
  return (
    <DropZone label="Try it" onDrop={(data) => void drop(data, trial)} className={styles.zone ?? ''}>
      {/* Once it is known what this is for, the pictures have its room. */}
      <div className={styles.invitation} data-known={any}>
        <h3>Try it on a picture</h3>
        {!any && <p>Drop one here; it is predicted and not learnt from.</p>}
        <Button icon={<ImagePlus />} size={any ? 's' : 'm'} onClick={() => void pick(trial)}>
          Choose a picture
        </Button>
      </div>
      {(any || trying) && <TriedPictures />}
    </DropZone>
  );
}
