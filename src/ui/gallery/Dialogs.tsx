// What stands above the page: sheets, questions and passing messages.
import { useState } from 'react';
import { Button } from '../Button';
import { ConfirmDialog } from '../ConfirmDialog';
import { Dialog } from '../Dialog';
import type { ToastProps } from '../Toast';
import { Toast } from '../Toast';
import { ToastRegion } from '../ToastRegion';
import styles from './gallery.module.css';
import { drawing } from './pretence';
import { words } from './words';

type Said = Omit<ToastProps, 'onDismiss'> & { readonly id: number };

/** Shows buttons that open a sheet, a question and messages. */
export function Dialogs() {
  const [open, setOpen] = useState<'sheet' | 'question'>();
  const [toasts, setToasts] = useState<readonly Said[]>([]);
  const close = () => setOpen(undefined);
  const say = (toast: Omit<Said, 'id'>) => setToasts((all) => [...all, { ...toast, id: (all.at(-1)?.id ?? 0) + 1 }]);
  return (
    <>
      <div className={styles.row}>
        <Button onClick={() => setOpen('sheet')}>{words.lookCloser}</Button>
        <Button kind="danger" onClick={() => setOpen('question')}>
          {words.deleteProject}
        </Button>
        <Button onClick={() => say({ text: 'Deleted the class “Orange disc”.', action: { label: 'Undo', onAct: () => undefined } })}>
          {words.say}
        </Button>
        <Button onClick={() => say({ text: 'This is no head: its first eight bytes are no length.', tone: 'bad' })}>{words.refuse}</Button>
      </div>
      <Dialog
        open={open === 'sheet'}
        onClose={close}
        title={words.sample}
        actions={
          <Button kind="primary" onClick={close}>
            {words.done}
          </Button>
        }
      >
        <img className={styles.large} src={drawing(0)} alt={words.sample1} />
      </Dialog>
      <ConfirmDialog
        open={open === 'question'}
        title={words.deleteMyFirstProject}
        text={words.itsClassesAndSamplesAre}
        confirm={words.deleteProject}
        danger
        onConfirm={close}
        onClose={close}
      />
      <ToastRegion>
        {toasts.map(({ id, ...toast }) => (
          <Toast key={id} {...toast} onDismiss={() => setToasts((all) => all.filter((other) => other.id !== id))} />
        ))}
      </ToastRegion>
    </>
  );
}
