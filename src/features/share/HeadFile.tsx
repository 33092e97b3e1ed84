// Heads as files: save this one, open another, and what to do about one that stands on another backbone.
import { Download, FolderOpen, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { carriesSamples } from '../../core/heads/heads';
import type { HeadOffer } from '../../store/headFileSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import styles from './share.module.css';

export function HeadFile() {
  const head = useAppStore(({ opened, trained }) => (opened ?? trained)?.head);
  const opened = useAppStore((state) => state.opened);
  const saveHead = useAppStore((state) => state.saveHead);
  const pickHead = useAppStore((state) => state.pickHead);
  const closeHead = useAppStore((state) => state.closeHead);
  const [asking, setAsking] = useState(false);
  const save = () => {
    setAsking(false);
    void saveHead();
  };
  return (
    <div className={styles.actions}>
      {opened && <Button kind="primary" icon={<Undo2 />} onClick={closeHead}>Back to my own head</Button>}
      <Button kind={opened ? 'secondary' : 'primary'} icon={<Download />} disabled={!head} onClick={() => (head && carriesSamples(head) ? setAsking(true) : save())}>Save head</Button>
      <Button kind="secondary" icon={<FolderOpen />} onClick={() => void pickHead()}>Open head</Button>
      <HeadOfferDialog />
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
      text={unknownSentence(offer.document)}
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

/** What can be done about a head whose backbone is not here: an own one can be added, a random one cannot be had again. */
function unknownSentence({ name, backbone }: HeadOffer['document']): string {
  if (backbone.id.startsWith('own-')) {
    const { divide, subtract } = backbone.scaling;
    return `“${name}” was made on ${backbone.name}, a backbone from somebody’s own files, which is not here. Add those files under “Backbones” (layer “${backbone.featureLayer}”, scaling x / ${divide} − ${subtract}), then open the head again.`;
  }
  if (backbone.id.endsWith('-random')) return `“${name}” was made on ${backbone.name}, whose averages came from the pictures on another device. It cannot predict here.`;
  return `“${name}” was made on the backbone ${backbone.name}, which this app does not know. It cannot predict here.`;
}
