// A question before something that cannot be undone.
import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { Button } from '../Button';
import { say } from '../../words/say';
import { useBackCloses } from './backCloses';
import styles from './Dialog.module.css';
import { Sheet } from './Sheet';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly danger?: boolean;
  /** Nothing is asked: one button says that it was read. */
  readonly tells?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks a question above the page; Escape is a no, a press beside it no answer. */
export function ConfirmDialog({ open, title, text, confirm, danger = false, tells = false, onConfirm, onClose }: ConfirmDialogProps) {
  useBackCloses(open, onClose);
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.popup}>
          <Sheet>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Description className={styles.text}>{text}</Base.Description>
            <footer className={styles.actions}>
              {!tells && <Button onClick={onClose}>{say('common.cancel')}</Button>}
              <Button kind={danger ? 'danger' : 'primary'} onClick={onConfirm}>
                {confirm}
              </Button>
            </footer>
          </Sheet>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
