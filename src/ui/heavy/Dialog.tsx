// A sheet above the page that wants an answer or shows one thing large.
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Boundary } from '../Boundary';
import type { Elements } from '../elements';
import { IconButton } from '../IconButton';
import { say } from '../../words/say';
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
  /** Keys pressed anywhere in the sheet: it has the focus from the start, its content not yet. */
  readonly onKey?: (key: string) => void;
}

export function Dialog({ open, onClose, title, children, actions, wide = false, onKey }: DialogProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.popup} onKeyDown={({ key }) => onKey?.(key)}>
          <Sheet wide={wide}>
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <IconButton label={say('common.close')} kind="quiet" icon={<X />} onClick={onClose} />
            </header>
            <Boundary>{children}</Boundary>
            {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
          </Sheet>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
