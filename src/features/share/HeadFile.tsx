// Heads as files: save this one, open another.
import { Download, FolderOpen, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { carriesSamples } from '../../core/heads/headKinds';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useOnceTrue } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';
import styles from './share.module.css';

const HeadOfferDialog = lazily(() => import('./HeadOfferDialog').then(({ HeadOfferDialog: dialog }) => dialog));

export function HeadFile() {
  const head = useAppStore(({ opened, trained }) => (opened ?? trained)?.head);
  const opened = useAppStore((state) => state.opened);
  const saveHead = useAppStore((state) => state.saveHead);
  const pickHead = useAppStore((state) => state.pickHead);
  const closeHead = useAppStore((state) => state.closeHead);
  const offered = useOnceTrue(useAppStore(({ headOffer }) => headOffer !== undefined));
  const [asking, setAsking] = useState(false);
  const save = () => {
    setAsking(false);
    void saveHead();
  };
  return (
    <div className={styles.actions}>
      {opened && (
        <Button kind="primary" icon={<Undo2 />} onClick={closeHead}>
          Back to my own head
        </Button>
      )}
      <Button
        kind={opened ? 'secondary' : 'primary'}
        icon={<Download />}
        disabled={!head}
        onClick={() => (head && carriesSamples(head) ? setAsking(true) : save())}
      >
        Save head
      </Button>
      <Button kind="secondary" icon={<FolderOpen />} onClick={() => void pickHead()}>
        Open head
      </Button>
      {offered && <HeadOfferDialog />}
      <ConfirmDialog
        open={asking}
        title="This head holds your samples"
        text="A nearest-neighbours head holds an embedding of every sample, so whoever gets the file can find out something about each picture, though not the picture itself."
        confirm="Save it anyway"
        onConfirm={save}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
