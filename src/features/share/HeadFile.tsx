// Heads as files: save this one, open another, and what to do about one that stands on another backbone.
import { Download, FolderOpen, Undo2 } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import styles from './share.module.css';

export function HeadFile() {
  const canSave = useAppStore(({ opened, trained }) => Boolean(opened ?? trained));
  const opened = useAppStore((state) => state.opened);
  const saveHead = useAppStore((state) => state.saveHead);
  const pickHead = useAppStore((state) => state.pickHead);
  const closeHead = useAppStore((state) => state.closeHead);
  return (
    <div className={styles.actions}>
      {opened && <Button kind="primary" icon={<Undo2 />} onClick={closeHead}>Back to my own head</Button>}
      <Button kind={opened ? 'secondary' : 'primary'} icon={<Download />} disabled={!canSave} onClick={() => void saveHead()}>Save head</Button>
      <Button kind="secondary" icon={<FolderOpen />} onClick={() => void pickHead()}>Open head</Button>
      <HeadOfferDialog />
    </div>
  );
}

function HeadOfferDialog() {
  const offer = useAppStore((state) => state.headOffer);
  const accept = useAppStore((state) => state.acceptHeadOffer);
  const decline = useAppStore((state) => state.declineHeadOffer);
  const name = offer?.document.name ?? '';
  const backbone = offer?.document.backbone.name ?? '';
  return offer && !offer.spec ? (
    <ConfirmDialog
      open
      title="Another backbone"
      text={`“${name}” was made on the backbone ${backbone}, which this app does not know. It cannot predict here.`}
      confirm="All right"
      onConfirm={decline}
      onClose={decline}
    />
  ) : (
    <ConfirmDialog
      open={offer !== undefined}
      title="Another backbone"
      text={`“${name}” was made on the backbone ${backbone}. Load that one? Your samples stay, and are looked at anew.`}
      confirm={`Load ${backbone}`}
      onConfirm={() => void accept()}
      onClose={decline}
    />
  );
}
