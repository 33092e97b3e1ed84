// Opening a head that somebody made: by choosing its file or dropping it here.
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import { say } from '../../words/say';
import { BackToOwnHead } from './BackToOwnHead';
import styles from './share.module.css';

interface HeadInProps {
  /** Called when a head has just been opened. */
  readonly onOpened: () => void;
}

export function HeadIn({ onOpened }: HeadInProps) {
  const opened = useAppStore((state) => state.opened);
  const pickHead = useAppStore((state) => state.pickHead);
  const drop = useAppStore((state) => state.drop);
  const before = useRef(opened);
  useEffect(() => {
    const came = opened !== undefined && opened !== before.current;
    before.current = opened;
    if (came) onOpened();
  }, [opened, onOpened]);
  return (
    <DropZone label={say('share.drop')} onDrop={(data) => void drop(data, { kind: 'trial' })}>
      <div className={styles.place}>
        <p>{say('share.dropMeans')}</p>
        <div className={styles.actions}>
          <Button icon={<FolderOpen />} onClick={() => void pickHead()}>
            {say('share.open')}
          </Button>
          <BackToOwnHead />
        </div>
      </div>
    </DropZone>
  );
}
