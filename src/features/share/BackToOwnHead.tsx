// The way back from a head that came from a file.
import { Undo2 } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

/** A button that closes the opened head; nothing while none is open. */
export function BackToOwnHead() {
  const opened = useAppStore((state) => state.opened !== undefined);
  const closeHead = useAppStore((state) => state.closeHead);
  if (!opened) return null;
  return (
    <Button icon={<Undo2 data-points />} onClick={closeHead}>
      {say('share.back')}
    </Button>
  );
}
