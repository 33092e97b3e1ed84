// Opening a head that somebody made, by choosing its file.
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';
import { BackToOwnHead } from './BackToOwnHead';

interface HeadInProps {
  /** Called when a head has just been opened. */
  readonly onOpened: () => void;
}

/** The card with the button that picks a file. `onOpened` is called whenever another head has been opened. */
export function HeadIn({ onOpened }: HeadInProps) {
  const opened = useAppStore((state) => state.opened);
  const pickHead = useAppStore((state) => state.pickHead);
  const before = useRef(opened);
  useEffect(() => {
    const came = opened !== undefined && opened !== before.current;
    before.current = opened;
    if (came) onOpened();
  }, [opened, onOpened]);
  return (
    <WayCard
      icon={<FolderOpen />}
      title={say('share.file')}
      purpose={say('share.openMeans')}
      actions={
        <>
          <Button icon={<FolderOpen />} onClick={() => void pickHead()}>
            {say('share.open')}
          </Button>
          <BackToOwnHead />
        </>
      }
    />
  );
}
