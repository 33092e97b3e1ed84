// What to do about an opened head that stands on another backbone.
import { isolated } from '../../core/base/names';
import type { HeadOffer } from '../../store/head/headFileSlice';
import { useAppStore } from '../../store/useAppStore';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

export function HeadOfferDialog() {
  const offer = useAppStore((state) => state.headOffer);
  const accept = useAppStore((state) => state.acceptHeadOffer);
  const decline = useAppStore((state) => state.declineHeadOffer);
  const name = isolated(offer?.document.name ?? '');
  const backbone = isolated(offer?.document.backbone.name ?? '');
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
function unknownSentence({ name: head, backbone }: HeadOffer['document']): string {
  const name = isolated(head);
  const on = isolated(backbone.name);
  if (backbone.id.startsWith('own-')) {
    const { divide, subtract } = backbone.scaling;
    return `“${name}” was made on ${on}, a backbone from somebody’s own files, which is not here. Add those files under “Backbones” (layer “${isolated(backbone.featureLayer)}”, scaling x / ${divide} − ${subtract}), then open the head again.`;
  }
  if (backbone.id.endsWith('-random'))
    return `“${name}” was made on ${on}, whose averages came from the pictures on another device. It cannot predict here.`;
  return `“${name}” was made on the backbone ${on}, which this app does not know. It cannot predict here.`;
}
