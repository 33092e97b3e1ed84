// A sheet above the page that wants an answer or shows one thing large.
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Boundary } from '../Boundary';
import type { Elements } from '../elements';
import { IconButton } from '../IconButton';
import { say } from '../../words/say';
import { useMedia } from '../useMedia';
import { useBackCloses } from './backCloses';
import styles from './Dialog.module.css';
import { Sheet } from './Sheet';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: Elements;
  readonly actions?: ReactNode;
  /** For what needs room: a picture, a table. */
  readonly wide?: boolean;
  /** At the side, with the page beside it in sight and in use, where there is room. */
  readonly side?: boolean;
  /** Keys pressed anywhere in the sheet: it has the focus from the start, its content not yet. */
  readonly onKey?: (key: string) => void;
}

/** Three columns: the first may be covered while the last one is in use. */
const ROOM_BESIDE = '(min-width:75.01em)';

/** Shows a sheet over the page, or beside it where `side` and the width of the window allow. */
export function Dialog({ open, onClose, title, children, actions, wide = false, side = false, onKey }: DialogProps) {
  const beside = useMedia(ROOM_BESIDE) && side;
  useBackCloses(open && !beside, onClose);
  return (
    <Base.Root
      open={open}
      modal={!beside}
      disablePointerDismissal={beside}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        {!beside && <Base.Backdrop className={styles.backdrop} />}
        <Base.Popup className={styles.popup} data-beside={beside} onKeyDown={({ key }) => onKey?.(key)}>
          <Sheet wide={wide}>
            <div className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <IconButton label={say('common.close')} kind="quiet" icon={<X />} onClick={onClose} />
            </div>
            <Boundary>{children}</Boundary>
            {actions !== undefined && <div className={styles.actions}>{actions}</div>}
          </Sheet>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
